/** A text in the form that the grammar reads, with the way back to the original. */
export interface FoldedText {
  text: string;
  /** Original UTF-16 offset of a folded offset. */
  toOriginal(offset: number): number;
  /** Folded offset of an original offset; inside something dropped, the offset of what follows. */
  toFolded(offset: number): number;
}

/** Something dropped: the offsets, in both texts, of what follows it. */
interface Cut {
  folded: number;
  original: number;
}

const PUNCTUATION: Record<string, string> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '：': ':',
  '／': '/',
  '．': '.',
};

/* Spaces, dashes, Arabic-Indic and full-width forms. */
const REPLACED =
  /[\u00a0\u1680\u2000-\u200a\u2010-\u2015\u202f\u205f\u2212\u3000\u0660-\u0669\u06f0-\u06f9\uff10-\uff19（），；：／．]/g;
const HAS_REPLACED = new RegExp(REPLACED.source);
/* A line feed that stands alone is a space; two or more end a paragraph. */
const ALONE = /(?<!\n)\n(?!\n)/g;
/* Soft hyphens, zero-width and direction marks; all white space but one around line feeds and between words; and
   white space inside a symbol that breaks over lines, after a slash or after "WG." and the like. */
const SPARE =
  /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640\r]+| {2,}|[ \t]+(?=\r?\n)|\n[ \t\r]+|\/(?:(?:WG|AC|CN|CONF|CRP|INF|Rev|Add|Corr|L|C)\.)?[ \r]*\n ?(?=[A-Z0-9])/g;
const HAS_SPARE = new RegExp(SPARE.source);
const IN_SYMBOL = /[A-Z0-9)]/;

/**
 * Folds what differs only in typography: special spaces and single line feeds become a space, dashes a hyphen,
 * full-width and Arabic-Indic digits ASCII digits; soft hyphens, zero-width and direction marks, spare white space
 * and line breaks inside a symbol are dropped. Two line feeds (the end of a paragraph in plain text) stay.
 */
export function foldText(original: string): FoldedText {
  const cuts: Cut[] = [];
  let text = original;
  if (HAS_SPARE.test(original)) {
    let dropped = 0;
    text = original.replace(SPARE, (found, at: number) => {
      const kept = keptOf(found, original[at - 1] ?? '');
      if (kept.length === found.length) return found;
      dropped += found.length - kept.length;
      cuts.push({ folded: at + found.length - dropped, original: at + found.length });
      return kept;
    });
  }
  text = text.replace(ALONE, ' ');
  if (HAS_REPLACED.test(text)) text = text.replace(REPLACED, replaceOne);
  return {
    text,
    toOriginal: (offset) => {
      const cut = cuts[countUpTo(cuts, 'folded', offset) - 1];
      return cut ? offset - cut.folded + cut.original : offset;
    },
    toFolded: (offset) => {
      const count = countUpTo(cuts, 'original', offset);
      const cut = cuts[count - 1];
      const folded = cut ? offset - cut.original + cut.folded : offset;
      return Math.min(folded, cuts[count]?.folded ?? folded);
    },
  };
}

/** What stays of something spare; it is always the beginning, so that one cut behind it keeps the offsets right. */
function keptOf(found: string, before: string): string {
  if (found[0] === '/') return IN_SYMBOL.test(before) ? found.trimEnd() : found;
  return found[0] === '\n' ? '\n' : found.startsWith('  ') ? ' ' : '';
}

function replaceOne(found: string): string {
  const code = found.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const isDash = (code >= 0x2010 && code <= 0x2015) || code === 0x2212;
  return PUNCTUATION[found] ?? (isDash ? '-' : ' ');
}

/** How many cuts lie at or before an offset. */
function countUpTo(cuts: Cut[], key: keyof Cut, offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cut = cuts[middle];
    if (cut && cut[key] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
