import * as z from 'zod/mini';
import { correctionSchema } from '../document/corrections/correctionSchema.ts';
import { PDF_FRAGMENT_VALUE } from '../document/pdf/PDF_FRAGMENT_VALUE.ts';
import { PDF_FRAGMENTS } from '../document/pdf/PDF_FRAGMENTS.ts';
import { STATUSES } from '../notes/schema/STATUSES.ts';
import { LANGUAGES } from '../symbols/Language.ts';
import { REASON_CODES } from '../symbols/ReasonCode.ts';
import type { Reference } from '../symbols/Reference.ts';
import type { CallName } from './CallTable.ts';
import { documentPageInput } from './documentPageInput.ts';
import { recommendationInput } from './recommendationInput.ts';

/** Who asks: a page that the extension reads, or a page of the extension itself. */
export type Asker = 'page' | 'extension';

/** Who may ask a call, and what it takes. */
export interface CallRule {
  who: readonly Asker[];
  /** How often one frame of a page may ask it in a minute; no limit where it is absent, and none for our own pages. */
  mostPerMinute?: number;
  input: z.ZodMiniType;
}

/** Larger than any document of the United Nations; a page that is larger is not read as a document. */
const MOST_TEXT = 8_000_000;
const MOST_BLOCKS = 200_000;
/** Spans and links of one block. */
const MOST_PARTS = 20_000;
const MOST_NAME = 2_000;
const MOST_ADDRESS = 100_000;

/** Longer than any passage that a person marks. */
const MOST_QUOTE = 100_000;
/** One of each kind, and room for kinds to come. */
const MOST_SELECTORS = 8;
/** More documents than any page lists by title. */
const MOST_FORGOTTEN = 100_000;
const MOST_LINKED = 500;
/** More than any document makes. */
const MOST_RECOMMENDATIONS = 5_000;

const KINDS: Record<Reference['kind'], true> = {
  symbol: true,
  decision: true,
  resolution: true,
  article: true,
  'operative-paragraph': true,
  'document-title': true,
  paragraph: true,
  session: true,
  'agenda-item': true,
  rule: true,
  'treaty-series': true,
  'sales-number': true,
  'job-number': true,
};

const offset = z.int().check(z.nonnegative());
const name = z.string().check(z.maxLength(MOST_NAME));
const address = z.string().check(z.maxLength(MOST_ADDRESS));
const span = z.object({ start: offset, end: offset });
const spans = z.array(span).check(z.maxLength(MOST_PARTS));
const kind = z.enum(Object.keys(KINDS) as [Reference['kind'], ...Reference['kind'][]]);

const block = z.object({
  start: offset,
  end: offset,
  kind: z.enum(['paragraph', 'heading', 'list-item', 'table-row', 'preformatted', 'footnote', 'caption']),
  headingLevel: z.nullable(z.number()),
  listDepth: z.nullable(z.number()),
  bold: spans,
  superscript: spans,
  links: z.array(z.object({ start: offset, end: offset, href: address })).check(z.maxLength(MOST_PARTS)),
  page: z.nullable(z.number()),
  fontSize: z.nullable(z.number()),
  position: z.nullable(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
});

const reference = z.object({
  start: offset,
  end: offset,
  text: name,
  kind,
  canonical: z.nullable(name),
  pinpoint: z.nullable(name),
  status: z.enum(['resolved', 'ambiguous', 'unresolved']),
  candidates: z.array(z.object({ canonical: name, reason: z.enum(REASON_CODES) })).check(z.maxLength(100)),
  reason: z.enum(REASON_CODES),
});

const context = z.object({
  symbol: z.nullable(name),
  basis: z.enum(['stated', 'inferred', 'reader', 'unknown']),
  body: z.nullable(name),
  language: z.nullable(z.enum(LANGUAGES)),
});

const symbol = z.string().check(z.minLength(3), z.maxLength(120));
const quote = z.string().check(z.maxLength(MOST_QUOTE));
const selector = z.discriminatedUnion('type', [
  z.object({ type: z.literal('TextQuoteSelector'), exact: quote, prefix: name, suffix: name }),
  z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
  z.object({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal(PDF_FRAGMENTS),
    value: z.string().check(z.maxLength(100), z.regex(PDF_FRAGMENT_VALUE)),
  }),
]);
/** A block of a snapshot: its hash and where it begins. */
const blockHash = z.string().check(z.regex(/^[0-9a-f]{1,20}@[0-9a-z]{1,12}$/));
/** A passage as a note keeps it. */
const passage = {
  selectors: z.array(selector).check(z.maxLength(MOST_SELECTORS)),
  snapshot: z.array(blockHash).check(z.maxLength(MOST_BLOCKS)),
  quote,
  span: z.nullable(span),
  title: address,
};
const nothing = z.object({});

const page = z.object({
  text: z.string().check(z.maxLength(MOST_TEXT)),
  blocks: z.array(block).check(z.maxLength(MOST_BLOCKS)),
  url: address,
  title: address,
  language: z.nullable(name),
  isDoubtful: z.optional(z.boolean()),
});

/** The whole list of what may be asked. What a page may ask concerns the page's own document, and nothing else. */
export const CALL_RULES: { [Name in CallName]: CallRule } = {
  'read-page': { who: ['page', 'extension'], input: page },
  'read-document': { who: ['page', 'extension'], input: page },
  explain: { who: ['page', 'extension'], input: z.object({ reference, context: z.nullable(context) }) },
  'explain-canonical': {
    who: ['page', 'extension'],
    input: z.object({ canonical: name, context: z.nullable(context) }),
  },
  'explain-recommendation': {
    who: ['page', 'extension'],
    input: z.object({
      recommendation: recommendationInput,
      context: z.nullable(context),
      page: z.nullable(documentPageInput),
    }),
  },
  'correct-document': {
    who: ['page', 'extension'],
    mostPerMinute: 60,
    input: z.object({ id: z.uuid(), correction: correctionSchema, page: z.nullable(documentPageInput) }),
  },
  'undo-correction': {
    who: ['page', 'extension'],
    mostPerMinute: 60,
    input: z.object({ id: z.uuid(), page: z.nullable(documentPageInput) }),
  },
  'report-count': {
    who: ['page', 'extension'],
    input: z.object({ count: z.nullable(offset), since: z.number() }),
  },
  'bring-script': {
    who: ['page'],
    mostPerMinute: 30,
    input: z.object({ script: z.enum(['views', 'anchoring', 'marks']) }),
  },
  'start-note': {
    who: ['page', 'extension'],
    mostPerMinute: 60,
    input: z.object({ ...passage, id: z.uuid() }),
  },
  'set-status': {
    who: ['page', 'extension'],
    mostPerMinute: 60,
    input: z.object({
      passage: z.object(passage),
      tracking: z.nullable(z.object({ status: z.enum(STATUSES), day: z.nullable(z.iso.date()) })),
    }),
  },
  'undo-status': { who: ['page', 'extension'], mostPerMinute: 60, input: z.object({ batch: z.uuid() }) },
  'note-on-document': {
    who: ['page', 'extension'],
    mostPerMinute: 60,
    input: z.object({ id: z.uuid(), symbol: symbol }),
  },
  'cite-passage': {
    who: ['page', 'extension'],
    mostPerMinute: 120,
    input: z.object({ quote, span: z.nullable(span), title: address }),
  },
  'notes-of-page': { who: ['page', 'extension'], mostPerMinute: 300, input: nothing },
  'describe-documents': {
    who: ['page', 'extension'],
    mostPerMinute: 60,
    input: z.object({ symbols: z.array(symbol).check(z.maxLength(MOST_LINKED)) }),
  },
  'report-notes': { who: ['page', 'extension'], input: z.object({ placed: offset, missing: offset }) },
  'report-outline': { who: ['page', 'extension'], input: nothing },
  'open-note': { who: ['page', 'extension'], mostPerMinute: 120, input: z.object({ id: name }) },
  'open-reader': {
    who: ['page', 'extension'],
    mostPerMinute: 20,
    input: z.object({ address: address.check(z.regex(/^https?:\/\//)) }),
  },
  'pages-of-tab': { who: ['extension'], input: z.object({ tabId: z.int() }) },
  'follow-up-of-page': {
    who: ['extension'],
    input: z.object({
      recommendations: z.array(recommendationInput).check(z.maxLength(MOST_RECOMMENDATIONS)),
      tabId: z.int(),
      frameId: z.int(),
      symbol: z.nullable(name),
      symbolBasis: z.enum(['stated', 'inferred', 'reader', 'unknown']),
    }),
  },
  'describe-session-whole': { who: ['extension'], input: z.object({ canonical: name }) },
  'open-evidence': {
    who: ['page', 'extension'],
    mostPerMinute: 60,
    input: z.object({ copy: name, paragraph: z.nullable(name) }),
  },
  'learn-document': { who: ['extension'], input: page },
  'name-links': {
    who: ['page'],
    mostPerMinute: 60,
    input: z.object({ addresses: z.array(address).check(z.maxLength(500)) }),
  },
  'learned-changed': {
    who: ['extension'],
    input: z.object({ forgotten: z.nullable(z.array(name).check(z.maxLength(MOST_FORGOTTEN))) }),
  },
  'notes-changed': { who: ['extension'], input: nothing },
};
