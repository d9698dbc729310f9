import { PARAGRAPHS, PART_OF_TEXT } from '../grammar/patterns.ts';
import { anyWord, WORDS } from '../grammar/words/words.ts';
import { findArticle } from './findArticle.ts';
import { findNumbered } from './findNumbered.ts';
import { findReport } from './findReport.ts';
import { findSymbolAt } from './findSymbolAt.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';
import { readSubparagraph } from './readSubparagraph.ts';

const HEAD = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])(?:(${anyWord('operativeParagraph')})|${anyWord('paragraph')}) ?(${PARAGRAPHS})`,
  'y',
);
const OPERATIVE_BEFORE = /(?:[Oo]perative |постановляющей части )$/;
const OPERATIVE_BEHIND = / (?:du dispositif|de la parte dispositiva|постановляющей части|من المنطوق)/y;
const OF = `(?:,? ?${anyWord('of')})`;
const ANNEX = `(?: ?(${PART_OF_TEXT})(?: (?:to|of|thereto)| ${anyWord('of')})?(?: the)?)?`;
const RESOLUTION_WORDS = `${anyWord('resolution')}|${anyWord('decision')}`;
const TO_RESOLUTION = new RegExp(
  `${OF}${ANNEX} ?(?:[^\\d.;:()\\n/,،]{0,70}? )??(?=(?:${RESOLUTION_WORDS}) [^.;,\\n]{0,60}?\\d)`,
  'y',
);
const TO_REPORT = new RegExp(
  `(?:${OF}(?: ?[^\\d.;:()\\n/,]{0,30}?)??(?: |(?<=['’]))| )(?=${anyWord('report')})`,
  'y',
);
/* Words between "of" and the symbol: "its", "document", "his proposal (". */
const TO_SYMBOL = new RegExp(
  `${OF}?${ANNEX}(?: ?[^\\d.;:()\\n/,]{1,70}?)?? ?\\(?(?=[A-Z][A-Z-]{0,9} ?/)`,
  'y',
);
const TO_ARTICLE = new RegExp(`(?:${OF}(?: |(?<=['’]))?| )(?=${anyWord('article')} (?:\\d|premier))`, 'y');
const HERE = new RegExp(
  `,?(?: (?:of|to) (?:the |its )?(${PART_OF_TEXT})(?= ))? ?(?:${WORDS.map(({ here }) => here).join('|')}|to (?:the present|this) resolution)(?![a-zа-яё])`,
  'y',
);
const BACK = new RegExp(
  `${OF}? ?(?:(?:${WORDS.flatMap(({ same }) => same).join('|')}) (${RESOLUTION_WORDS}|${anyWord('report')})(?! ?[\\d(])|(${RESOLUTION_WORDS}|${anyWord('report')}) (?:${WORDS.flatMap(({ sameBehind }) => sameBehind || []).join('|')}))`,
  'y',
);
const IS_REPORT = new RegExp(`^${anyWord('report')}`);

/**
 * Paragraphs, with what they are paragraphs of where the text goes on to say it: a report, a resolution, a symbol,
 * an article, the text itself. One mention covers the paragraph and its document; a list of resolutions behind it goes on.
 */
export function findParagraph(text: string, at: number, from = at): Mention[] {
  const head = matchAt(HEAD, text, at);
  if (!head?.[2]) return [];
  const sub = readSubparagraph(text, at, from);
  const end = at + head[0].length;
  const pinpoint = sub ? `${head[2].trim()} ${sub.item}` : head[2].trim();
  const paragraph: Mention = { kind: 'paragraph', start: sub?.start ?? at, end, pinpoint, of: 'unsaid' };
  const behind = matchAt(OPERATIVE_BEHIND, text, end);
  const before = OPERATIVE_BEFORE.exec(text.slice(Math.max(from, at - 24), at));
  if (behind) paragraph.end += behind[0].length;
  if (before) paragraph.start -= before[0].length;
  const operative = head[1] !== undefined || behind !== null || before !== null;
  return (
    ofArticle(text, paragraph) ??
    ofResolution(text, paragraph) ??
    ofReport(text, paragraph) ??
    ofSymbol(text, paragraph) ??
    pointingBack(text, paragraph) ?? [
      operative ? { ...paragraph, kind: 'operative-paragraph', back: true } : hereOrUnsaid(text, paragraph),
    ]
  );
}

function ofArticle(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(TO_ARTICLE, text, paragraph.end);
  const articles = to ? findArticle(text, paragraph.end + to[0].length) : [];
  const [first] = articles;
  if (articles.length !== 1 || first?.kind !== 'article') return null;
  const provision = (paragraph.pinpoint ?? '')
    .replace(/(?<![\d(])(\d+)(?!\d*\))/g, '($1)')
    .replace(/ \(?([a-z]{1,4})\)/g, ' ($1)')
    .replace(/\) (?:and|et|y|и|و) \(/g, '), (');
  return [
    { ...first, start: paragraph.start, pinpoint: [provision, first.pinpoint].filter(Boolean).join(' ') },
  ];
}

function ofResolution(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(TO_RESOLUTION, text, paragraph.end);
  const [first, ...more] = to ? findNumbered(text, paragraph.end + to[0].length) : [];
  if (!first || paragraph.pinpoint === undefined || first.kind === 'operative-paragraph') return null;
  return [
    {
      ...first,
      kind: 'operative-paragraph',
      start: paragraph.start,
      pinpoint: inPart(to?.[1], paragraph.pinpoint),
      of: 'resolution',
      ...(first.kind === 'decision' ? { decision: true } : {}),
    },
    ...more,
  ];
}

function ofReport(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(TO_REPORT, text, paragraph.end);
  const report = to ? findReport(text, paragraph.end + to[0].length) : null;
  if (!report) return null;
  const { start, pinpoint = '' } = paragraph;
  return [{ ...report, kind: 'paragraph', of: 'report', start, pinpoint }];
}

function ofSymbol(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(TO_SYMBOL, text, paragraph.end);
  if (!to) return null;
  const slash = text.indexOf('/', paragraph.end + to[0].length);
  const symbol = slash === -1 ? null : findSymbolAt(text, slash, paragraph.end);
  if (!symbol || symbol.start !== paragraph.end + to[0].length) return null;
  const pinpoint = inPart(to[1], paragraph.pinpoint ?? '');
  return [{ ...symbol, kind: 'paragraph', of: 'symbol', start: paragraph.start, pinpoint }];
}

function pointingBack(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(BACK, text, paragraph.end);
  const noun = to?.[1] ?? to?.[2];
  if (!to || noun === undefined) return null;
  const isReport = IS_REPORT.test(noun);
  const end = paragraph.end + to[0].length;
  const kind = isReport ? 'paragraph' : 'operative-paragraph';
  return [{ ...paragraph, end, kind, of: isReport ? 'report' : 'resolution', back: true }];
}

function hereOrUnsaid(text: string, paragraph: Mention): Mention {
  const here = matchAt(HERE, text, paragraph.end);
  if (!here) return paragraph;
  const pinpoint = inPart(here[1], paragraph.pinpoint ?? '');
  return { ...paragraph, end: paragraph.end + here[0].length, of: 'this', pinpoint };
}

/** Annexes and sections number their paragraphs anew: "annex I, 3" is not paragraph 3. */
function inPart(part: string | undefined, pinpoint: string): string {
  return part === undefined ? pinpoint : `${part}, ${pinpoint}`;
}
