/** A text in the form that the grammar reads, with the way back to the original. */
export interface FoldedText {
  text: string;
  /** Original UTF-16 offset of a folded offset. */
  toOriginal(offset: number): number;
  /** Folded offset of an original offset; inside something dropped, the offset of what follows. */
  toFolded(offset: number): number;
}

const SAME_LENGTH: Record<string, string> = {
  '\n': ' ',
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '：': ':',
  '／': '/',
  '．': '.',
};

/* Spaces, dashes, Arabic-Indic and full-width forms; a line feed only where it stands alone (two end a paragraph). */
const REPLACED =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\r]|[\u2010-\u2015\u2212]|[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]|[（），；：／．]|(?<!\n[ \r]*)\n(?![ \r]*\n)/g;
const DROPPED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]+/;
/* A symbol that breaks over lines: white space after a slash, or after "WG." and the like, is no part of it. */
const BROKEN =
  /(?<=[A-Z0-9)]\/) ?\n ?(?=[A-Z0-9])|(?<=\/(?:WG|AC|CN|CONF|CRP|INF|Rev|Add|Corr|L|C)\.) ?\n ?(?=\d)/;
const ANY_DROPPED = new RegExp(`${BROKEN.source}|${DROPPED.source}`, 'g');
const HAS_DROPPED = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u0640]|[/.] ?\n/;

function replaceOne(found: string): string {
  const fixed = SAME_LENGTH[found];
  if (fixed !== undefined) return fixed;
  const code = found.charCodeAt(0);
  if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return (code >= 0x2010 && code <= 0x2015) || code === 0x2212 ? '-' : ' ';
}

/**
 * Folds what differs only in typography: special spaces and single line feeds become a space, dashes a hyphen,
 * full-width and Arabic-Indic digits ASCII digits; soft hyphens, zero-width and direction marks, and line breaks
 * inside a symbol are dropped. Two line feeds (the end of a paragraph in plain text) stay.
 */
export function foldText(original: string): FoldedText {
  const cuts: { folded: number; original: number }[] = [];
  let text = original;
  if (HAS_DROPPED.test(original)) {
    let dropped = 0;
    text = original.replace(ANY_DROPPED, (found, at: number) => {
      dropped += found.length;
      cuts.push({ folded: at + found.length - dropped, original: at + found.length });
      return '';
    });
  }
  text = text.replace(REPLACED, replaceOne);
  if (cuts.length === 0) return { text, toOriginal: (offset) => offset, toFolded: (offset) => offset };
  return {
    text,
    toOriginal: (offset) => {
      const cut = lastCut(cuts, 'folded', offset);
      return cut ? offset - cut.folded + cut.original : offset;
    },
    toFolded: (offset) => {
      const at = cuts.findIndex((cut) => cut.original > offset);
      const cut = at === -1 ? cuts.at(-1) : cuts[at - 1];
      const next = at === -1 ? undefined : cuts[at];
      const folded = cut ? offset - cut.original + cut.folded : offset;
      return next ? Math.min(folded, next.folded) : folded;
    },
  };
}

function lastCut<T extends Record<K, number>, K extends string>(
  cuts: T[],
  key: K,
  offset: number,
): T | undefined {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const cut = cuts[middle];
    if (cut && cut[key] <= offset) low = middle + 1;
    else high = middle;
  }
  return cuts[low - 1];
}
