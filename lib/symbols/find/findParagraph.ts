import { PARAGRAPHS } from '../grammar/patterns.ts';
import { anyWord, WORDS } from '../grammar/words/words.ts';
import { findArticle } from './findArticle.ts';
import { findNumbered } from './findNumbered.ts';
import { findReport } from './findReport.ts';
import { findSymbolAt } from './findSymbolAt.ts';
import type { Mention } from './Mention.ts';
import { matchAt } from './matchAt.ts';

const HEAD = new RegExp(
  `(?<![A-Za-zÀ-ÿа-яё])(?:(${anyWord('operativeParagraph')})|${anyWord('paragraph')}|${anyWord('subparagraph')})(?: \\([a-z]\\) (?:of|de) paragraph)? ?(${PARAGRAPHS})`,
  'y',
);
const OF = "(?:,? ?(?:of|to|in|du|de|del|de la|des|من|في)(?: the| la| los| las| l['’]| el)?)";
const ANNEX =
  '(?: ?(?:annex|appendix|enclosure|annexe|anexo)(?: [IVX]{1,4}| \\d)?(?: (?:to|of|thereto)(?: the)?)?)?';
/* Words between "of" and what the paragraph belongs to: "its", "General Assembly", "document". */
const BETWEEN = `${OF}?${ANNEX}(?: ?[^\\d.;:()\\n/,]{1,70}?)??`;
const RESOLUTION_WORDS = `${anyWord('resolution').slice(3, -1)}|${anyWord('decision').slice(3, -1)}`;
const TO_RESOLUTION = new RegExp(
  `${OF}${ANNEX} ?(?:[^\\d.;:()\\n/,]{0,70}? )??(?=(?:${RESOLUTION_WORDS}) [^.;,\\n]{0,60}?\\d)`,
  'y',
);
const TO_REPORT = new RegExp(
  `${OF}(?: ?[^\\d.;:()\\n/,]{0,30}?)??(?: |(?<=['’]))(?=${anyWord('report')})`,
  'y',
);
const TO_SYMBOL = new RegExp(`${BETWEEN} ?\\(?(?=[A-Z][A-Z-]{0,9} ?/)`, 'y');
const TO_ARTICLE = new RegExp(`(?:${OF}(?: |(?<=['’]))| )(?=${anyWord('article').slice(0, -1)}) \\d)`, 'y');
const HERE = new RegExp(` ?,? ?(?:${WORDS.map(({ here }) => here).join('|')})`, 'y');
const CHINESE = /第 ?(\d{1,3}) ?段/y;
const BACK = new RegExp(
  `${OF}? (?:${WORDS.slice(0, 3)
    .map(({ same }) => same)
    .join('|')}) (${RESOLUTION_WORDS}|${anyWord('report').slice(3, -1)})(?! [\\d(])`,
  'y',
);

/**
 * Paragraphs, with what they are paragraphs of where the text goes on to say it: a report, a resolution, a symbol,
 * an article, the text itself. One mention covers the paragraph and its document; a list of resolutions behind it goes on.
 */
export function findParagraph(text: string, at: number): Mention[] {
  const head = matchAt(HEAD, text, at) ?? matchAt(CHINESE, text, at);
  if (!head) return [];
  const printed = head[2] ?? head[1];
  if (!printed) return [];
  const end = at + head[0].length;
  const paragraph: Mention = { kind: 'paragraph', start: at, end, pinpoint: printed.trim(), of: 'unsaid' };
  const operative = head[2] !== undefined && head[1] !== undefined;
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
  if (articles.length !== 1 || !first) return null;
  const provision = (paragraph.pinpoint ?? '').replace(/^(\d+)/, '($1)');
  return [
    { ...first, start: paragraph.start, pinpoint: [provision, first.pinpoint].filter(Boolean).join(' ') },
  ];
}

function ofResolution(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(TO_RESOLUTION, text, paragraph.end);
  const [first, ...more] = to ? findNumbered(text, paragraph.end + to[0].length) : [];
  if (!first || paragraph.pinpoint === undefined) return null;
  return [
    {
      ...first,
      kind: 'operative-paragraph',
      start: paragraph.start,
      pinpoint: paragraph.pinpoint,
      of: 'resolution',
      ...decisionFlag(first),
    },
    ...more,
  ];
}

function decisionFlag(first: Mention): Pick<Mention, 'decision'> {
  return first.kind === 'decision' ? { decision: true } : {};
}

function ofReport(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(TO_REPORT, text, paragraph.end);
  const report = to ? findReport(text, paragraph.end + to[0].length) : null;
  if (!report) return null;
  return [
    {
      ...report,
      kind: 'paragraph',
      of: 'report',
      start: paragraph.start,
      pinpoint: paragraph.pinpoint ?? '',
    },
  ];
}

function ofSymbol(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(TO_SYMBOL, text, paragraph.end);
  if (!to) return null;
  const slash = text.indexOf('/', paragraph.end + to[0].length);
  const symbol = slash === -1 ? null : findSymbolAt(text, slash, paragraph.end);
  if (!symbol || symbol.start !== paragraph.end + to[0].length) return null;
  return [
    {
      ...symbol,
      kind: 'paragraph',
      of: 'symbol',
      start: paragraph.start,
      pinpoint: paragraph.pinpoint ?? '',
    },
  ];
}

function pointingBack(text: string, paragraph: Mention): Mention[] | null {
  const to = matchAt(BACK, text, paragraph.end);
  if (!to?.[1]) return null;
  const isReport = new RegExp(`^${anyWord('report')}`).test(to[1]);
  const end = paragraph.end + to[0].length;
  return [
    {
      ...paragraph,
      end,
      kind: isReport ? 'paragraph' : 'operative-paragraph',
      of: isReport ? 'report' : 'resolution',
      back: true,
    },
  ];
}

function hereOrUnsaid(text: string, paragraph: Mention): Mention {
  const here = matchAt(HERE, text, paragraph.end);
  return here ? { ...paragraph, end: paragraph.end + here[0].length, of: 'this' } : paragraph;
}
