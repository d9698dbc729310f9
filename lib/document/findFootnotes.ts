import type { FootnotePlace } from '../symbols/resolve/ReferenceContext.ts';
import type { Span } from '../symbols/Span.ts';

const DIGITS: Record<string, string> = {
  '⁰': '0',
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
};
const NOTE_START = /(?:^|\n)[ \t]*(?:<sup>([^<]{1,4})<\/sup>|([⁰¹²³⁴-⁹]{1,3})|\[\^(\d{1,3})\]:)[ \t]*(?=\S)/g;
const MARK = /<sup>([^<]{1,12})<\/sup>|([⁰¹²³⁴-⁹]{1,3}(?:[,،] ?[⁰¹²³⁴-⁹]{1,3})*)|\[\^(\d{1,3})\]/g;
const LONGEST_NOTE = 1_200;

/**
 * The footnotes of a text in which notes stand in the text: their marks as `<sup>4</sup>` or `⁴`, the note a line that
 * begins with its mark. `superscript` gives the marks of a source that knows them otherwise (a web page).
 * A mark belongs to the first note of that number behind it, since numbers may begin anew.
 */
export function findFootnotes(text: string, superscript: Span[]): FootnotePlace[] {
  const notes = [...notesIn(text), ...superscript.flatMap((span) => noteAt(text, span))];
  const places = notes.map(({ place }) => place).sort((a, b) => a.note.start - b.note.start);
  const byMark = Map.groupBy(places, ({ mark }) => mark);
  const begins = new Set(notes.map(({ begin }) => begin));
  const marks = [
    ...marksIn(text),
    ...superscript.map((span) => ({ ...span, printed: text.slice(span.start, span.end) })),
  ];
  for (const { start, end, printed } of marks) {
    if (begins.has(start)) continue;
    for (const mark of printed.split(/[,،; ]+/)) {
      const place = byMark.get(toDigits(mark))?.find(({ note }) => note.start > end);
      if (place && !place.marks.some((other) => other.start === start)) place.marks.push({ start, end });
    }
  }
  return places;
}

/** A note, and where the mark stands that begins it. */
interface Note {
  place: FootnotePlace;
  begin: number;
}

function notesIn(text: string): Note[] {
  return [...text.matchAll(NOTE_START)].map((found) => {
    const start = found.index + found[0].length;
    return {
      place: {
        mark: toDigits(found[1] ?? found[2] ?? found[3] ?? ''),
        note: { start, end: endOfNote(text, start) },
        marks: [],
      },
      begin: found.index + found[0].search(/[<⁰¹²³⁴-⁹[]/),
    };
  });
}

/** A superscript number at the start of a block begins a note. */
function noteAt(text: string, { start, end }: Span): Note[] {
  const begins = start === 0 || text[start - 1] === '\n';
  const mark = toDigits(text.slice(start, end).trim());
  if (!begins || !/^(?:\d{1,3}|[a-z*])$/.test(mark)) return [];
  return [{ place: { mark, note: { start: end, end: endOfNote(text, end) }, marks: [] }, begin: start }];
}

function endOfNote(text: string, start: number): number {
  const stop = text.indexOf('\n', start);
  const end = stop === -1 ? text.length : stop;
  return Math.min(end, start + LONGEST_NOTE);
}

function marksIn(text: string): (Span & { printed: string })[] {
  return [...text.matchAll(MARK)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    printed: found[1] ?? found[2] ?? found[3] ?? '',
  }));
}

function toDigits(mark: string): string {
  return [...mark.trim()].map((letter) => DIGITS[letter] ?? letter).join('');
}
