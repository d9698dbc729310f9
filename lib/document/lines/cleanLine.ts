import type { Span } from '../../symbols/Span.ts';
import type { CleanText, NoteMark } from './CleanText.ts';
import { readNoteMarks } from './readNoteMarks.ts';

/** Nothing of this in a line: its words are the line as it is. */
const HAS_MARKUP = /[<*_\\`[\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2069\ufeff⁰¹²³⁴-⁹\t\n\r\f\v]| {2}/;
/* In order: a superscript element; any other tag; a note reference; superscript digits; strong marks; an emphasis mark;
   a backslash before punctuation; characters that take no place; white space. */
const TOKEN =
  /<sup\b[^>]{0,80}>([^<]{0,24})<\/sup>|<\/?(?:i|b|em|strong|u|span|sub|sup|small|br|a|p|font)\b[^<>]{0,400}>|<!--[^>]{0,200}-->|\[\^([^\]\s]{1,6})\]:?|([⁰¹²³⁴-⁹]{1,3}(?:[,،]\s?[⁰¹²³⁴-⁹]{1,3})*)|\*\*|__|[*_]|\\(?=[!-/:-@[-`{-~])|[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+|[\s\u00a0\u2028\u2029\u202f]+/g;
/* "2nd", "1er": letters set high that belong to the number before them. */
const ORDINAL = /^(?:st|nd|rd|th|er|re|ère|e|ème|o|a|os|as|º|ª|й|я)$/;

/**
 * The words of one line of a source: markup of HTML and Markdown, marks of notes and special spaces taken out.
 * `superscript` and `bold` are what the source itself says of the line, in original offsets, ascending; `dropped` are
 * characters that are no text, such as emphasis that runs over a line break.
 */
export function cleanLine(
  source: string,
  { start, end }: Span,
  superscript: readonly Span[],
  bold: readonly Span[],
  dropped: readonly Span[] = [],
): CleanText {
  const line = source.slice(start, end);
  if (superscript.length === 0 && bold.length === 0 && !HAS_MARKUP.test(line))
    return { text: line, cuts: [0, start], marks: [], bold: [] };
  const clean: Writing = { pieces: [], length: 0, last: '', cuts: [], marks: [], bold: [] };
  let from = start;
  const apart = [...superscript, ...dropped].sort((a, b) => a.start - b.start);
  for (const raised of apart) {
    const raisedEnd = Math.min(raised.end, end);
    const printed = source.slice(raised.start, raisedEnd).replace(/[\u200b\s]/g, '');
    if (raised.start < from || ORDINAL.test(printed)) continue;
    addRun(clean, source, from, raised.start);
    if (!dropped.includes(raised)) addMarks(clean, printed, { start: raised.start, end: raisedEnd });
    from = raisedEnd;
  }
  addRun(clean, source, from, end);
  const { cuts, marks } = clean;
  const text = clean.pieces.join('').trimEnd();
  return { text, cuts, marks, bold: [...clean.bold, ...sourceBold(clean, bold)] };
}

/** A clean text while it is being written; pieces are joined once, so that long lines take linear time. */
interface Writing extends Pick<CleanText, 'cuts' | 'marks' | 'bold'> {
  pieces: string[];
  length: number;
  /** The last character written. */
  last: string;
}

function addRun(clean: Writing, source: string, start: number, end: number): void {
  const run = source.slice(start, end);
  let from = 0;
  let strongFrom: number | null = null;
  let isEmphasis = false;
  for (const found of run.matchAll(TOKEN)) {
    const [token, raised, reference, digits] = found;
    if (token === '*' || token === '_') {
      const next = run[found.index + 1] ?? '';
      const before = run[found.index - 1] ?? '';
      const opens: boolean = !isEmphasis && /[\p{L}\d“"‘«(]/u.test(next) && /^[\s(“"]?$/.test(before);
      const hasPartner: boolean = opens && run.indexOf(token, found.index + 1) > 0;
      const closes = isEmphasis && /\S/.test(before);
      if (!hasPartner && !closes) continue;
      isEmphasis = hasPartner;
    }
    addPlain(clean, run.slice(from, found.index), start + from);
    from = found.index + token.length;
    const span = { start: start + found.index, end: start + from };
    if (raised !== undefined && ORDINAL.test(raised.trim()))
      addPlain(clean, raised, span.start + token.indexOf('>') + 1);
    else if (raised !== undefined || reference !== undefined || digits !== undefined)
      addMarks(clean, raised ?? reference ?? digits ?? '', span);
    else if (token === '**' || token === '__' || /^<\/?(?:b|strong)\b/.test(token)) {
      if (strongFrom === null) strongFrom = clean.length;
      else {
        clean.bold.push({ start: strongFrom, end: clean.length });
        strongFrom = null;
      }
    } else if (/^[\s\u00a0\u2028\u2029\u202f]/.test(token)) addSpace(clean, span.start);
  }
  addPlain(clean, run.slice(from), start + from);
  if (strongFrom !== null && strongFrom < clean.length)
    clean.bold.push({ start: strongFrom, end: clean.length });
}

function addPlain(clean: Writing, text: string, at: number): void {
  if (text === '') return;
  clean.cuts.push(clean.length, at);
  clean.pieces.push(text);
  clean.length += text.length;
  clean.last = text.at(-1) ?? '';
}

function addSpace(clean: Writing, at: number): void {
  if (clean.length > 0 && clean.last !== ' ') addPlain(clean, ' ', at);
}

function addMarks(clean: Writing, printed: string, span: Span): void {
  const marks = readNoteMarks(printed);
  if (marks === null) {
    addPlain(clean, printed, span.start);
    return;
  }
  const at = clean.length;
  clean.marks.push(...marks.map((mark): NoteMark => ({ ...span, mark, at })));
}

/** What the source says is bold, in offsets of the clean text. */
function sourceBold({ cuts, length }: Writing, bold: readonly Span[]): Span[] {
  if (bold.length === 0) return [];
  const found: Span[] = [];
  for (let at = 0; at < cuts.length; at += 2) {
    const from = cuts[at] ?? 0;
    const original = cuts[at + 1] ?? 0;
    const run = (cuts[at + 2] ?? length) - from;
    for (const span of bold) {
      const first = Math.max(span.start, original);
      const last = Math.min(span.end, original + run);
      if (first < last) found.push({ start: from + first - original, end: from + last - original });
    }
  }
  return found;
}
