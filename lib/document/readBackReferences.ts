import type { Reference } from '../symbols/Reference.ts';
import type { Span } from '../symbols/Span.ts';
import type { Footnote } from './Footnote.ts';
import { findWithin } from './findWithin.ts';
import type { BackReference } from './Recommendation.ts';
import type { AskingWords } from './words/DocumentWords.ts';

/** Where references and notes are looked up; both in ascending order. */
export interface ReferenceTable {
  /** Without the heads and notes of pages; offsets are the source's. */
  text: string;
  references: readonly Reference[];
  /** Those of the running text alone. */
  running: readonly Reference[];
  /** Notes by the places of their marks, ascending by mark. */
  marks: readonly { start: number; note: Footnote }[];
}

const KINDS = new Set<Reference['kind']>(['paragraph', 'document-title', 'symbol', 'operative-paragraph']);
/** What tells a relation stands within these many characters before the reference. */
const REACH = 160;

/**
 * What a span of text refers to: references to documents and paragraphs in it, and in the notes that its marks lead to.
 * The words before a reference tell whether the text builds on it, or says it again. A note that only names the document
 * of a reference in the text adds nothing.
 */
export function readBackReferences(span: Span, table: ReferenceTable, asking: AskingWords): BackReference[] {
  const found: BackReference[] = [];
  for (const reference of findWithin(table.running, span)) {
    const relation = relationBefore(table.text, reference.start, span.start, asking);
    add(found, reference, relation);
  }
  for (const { note } of findWithin(table.marks, span))
    for (const reference of findWithin(table.references, note)) add(found, reference, 'refers to');
  return found;
}

function add(found: BackReference[], reference: Reference, relation: BackReference['relation']): void {
  const { canonical, pinpoint, kind, start, end } = reference;
  if (canonical === null || !KINDS.has(kind)) return;
  const same = found.find(
    ({ symbol, paragraph }) => symbol === canonical && (pinpoint === null || paragraph === pinpoint),
  );
  if (!same) found.push({ symbol: canonical, paragraph: pinpoint, relation, start, end });
}

function relationBefore(
  text: string,
  at: number,
  from: number,
  { buildsOn, restates }: AskingWords,
): BackReference['relation'] {
  const before = text.slice(Math.max(from, at - REACH), at).replace(/[\s\u200b]+/g, ' ');
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';')) + 1);
  if (restates !== '' && new RegExp(`(?<![\\p{L}])(?:${restates})(?![\\p{L}])`, 'u').test(sentence))
    return 'restates';
  if (buildsOn !== '' && new RegExp(`(?<![\\p{L}])(?:${buildsOn})(?![\\p{L}])`, 'u').test(sentence))
    return 'builds on';
  return 'refers to';
}
