import { dropSpare, type Thinned } from './dropSpare.ts';

/** A text in the form that the grammar reads, with the way back to the original. */
export interface FoldedText {
  text: string;
  /** Original UTF-16 offset of a folded offset. */
  toOriginal(offset: number): number;
  /** Folded offset of an original offset; inside something dropped, the offset of what follows. */
  toFolded(offset: number): number;
}

/* Anything but plain ASCII and line feeds: of many texts there is nothing to replace. */
const NOT_PLAIN = /[^\n -~]/;
/* Tabs, carriage returns and special spaces, hyphens and short dashes, slashes, Arabic-Indic and full-width forms: one character for one. */
const REPLACED =
  /[\t\v\f\r\u00a0\u0660-\u0669\u06f0-\u06f9\u1680\u2000-\u200a\u2010-\u2013\u2028\u2029\u202f\u2044\u205f\u2212\u2215\u3000\uff01-\uff5e]/g;
/* A line feed that stands alone is a space; two or more end a paragraph. */
const ALONE = /\n(?<!\n\n)(?!\n)/g;
/* Soft hyphens, zero-width and direction marks, the stretched Arabic join. */
const INVISIBLE = /[\u00ad\u061c\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g;
const WHITE = / [ \n]+|\n [ \n]*/g;
/* In this pattern and the last, the character to look for comes first, and what stands before it behind: so engines run faster. */
/* A symbol breaks over lines after a slash, or after "WG." and the like; PDF files put a stray space after a slash. */
const BROKEN =
  /\/(?<=[A-Z0-9)]\/)(?:(?:WG|AC|CN|CONF|CRP|INF|NGO|PV|SR|WP|EG|GC|L|C|Sub|Rev|Add|Corr|REV|ADD|CORR)\.)?\n(?=[A-Z0-9])|\/ (?<=[A-Z]\/ )(?=[A-Z0-9])/g;

/**
 * Folds what differs only in typography: special spaces and single line feeds become a space, dashes up to the en dash
 * a hyphen, full-width and Arabic-Indic forms ASCII; soft hyphens, zero-width and direction marks, spare white space
 * and line breaks inside a symbol are dropped. Two line feeds (the end of a paragraph in plain text) stay.
 */
export function foldText(original: string): FoldedText {
  const steps: Thinned[] = [];
  const drop = (text: string, pattern: RegExp, keptOf: (found: string) => string) => {
    const thinned = dropSpare(text, pattern, keptOf);
    if (thinned.text.length < text.length) steps.push(thinned);
    return thinned.text;
  };
  let text = original;
  if (NOT_PLAIN.test(text)) text = drop(text.replace(REPLACED, replaceOne), INVISIBLE, () => '');
  text = drop(text, WHITE, keepBreaks);
  text = drop(text, BROKEN, (found) => found.slice(0, -1));
  return {
    text: text.replace(ALONE, ' '),
    toOriginal: (offset) => steps.reduceRight((at, step) => step.toOriginal(at), offset),
    toFolded: (offset) => steps.reduce((at, step) => step.toThinned(at), offset),
  };
}

/** What white space says: the end of a paragraph, the end of a line, or nothing but a space. */
function keepBreaks(found: string): string {
  const first = found.indexOf('\n');
  return first === -1 ? ' ' : found.includes('\n', first + 1) ? '\n\n' : '\n';
}

function replaceOne(found: string): string {
  const code = found.charCodeAt(0);
  if (code >= 0xff01) return String.fromCharCode(code - 0xfee0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  if ((code >= 0x2010 && code <= 0x2013) || code === 0x2212) return '-';
  return code === 0x2044 || code === 0x2215 ? '/' : ' ';
}
