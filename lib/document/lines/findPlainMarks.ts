import type { Span } from '../../symbols/Span.ts';

/** A note that stands at the beginning of a line, by its number. */
interface PlainNote extends Span {
  number: number;
}

/** How a source prints marks of notes that it has not raised: what a note begins with, and how its mark stands in a text. */
interface Style {
  /** Group 1 is the mark, group 2 its number. */
  note: RegExp;
  /** Group 1 is the mark, group 2 its number. */
  mark: RegExp;
  /** Whether a row may begin at any number. */
  isAnywhere?: boolean;
}

const STYLES: Style[] = [
  {
    // A slash behind the number tells enough: the notes of one page need not begin at one.
    note: /^[ \t\u200b]*((\d{1,3})\/)[ \t]+(?=\S)/gm,
    mark: /(?<=[\p{L}.,;:)”"’»][ \u00a0]?)((\d{1,3})\/)(?=[\s\u200b,;:.)]|$)/gu,
    isAnywhere: true,
  },
  {
    note: /^[ \t]*(\[(\d{1,3})\])[ \t]*(?=\S)/gm,
    mark: /(?<=\S[ \u00a0]?)(\[(\d{1,3})\])/g,
  },
  {
    note: /^[ \t]*(\((\d{1,3})\))[ \t]*(?=\S)/gm,
    // A number in brackets behind a space can be that of a list or a paragraph.
    mark: /(?<=[\p{L}.,;:)”"’»*_\d])(\((\d{1,3})\))/gu,
  },
  {
    note: /^[ \t]*((\d{1,3}))(?:[ \t]+(?=[*_]?[\p{Lu}“"])|(?=\p{Lu}))/gmu,
    // The number of "A/99/1/Add.1" is no mark.
    mark: /(?<=(?:\p{L}\p{Ll}{2}|\d{4}|\p{Ll}[)”"’»*_])[.,;:]?)(?<!\/\p{L}{2,6}\.)((\d{1,3}))(?=[\s,;:.)]|$)(?![.,]\d)/gu,
  },
];
/** A page or two of counting that is no row of notes: fewer pairs than this tell nothing. */
const FEWEST = 2;
/** A note or two can be lost in a copy. */
const LARGEST_GAP = 3;

/**
 * The marks of notes in a text that has lost its raised digits, ascending: "[4]", "(4)", or a digit glued to a word. They
 * are taken for marks only where a row of notes, each at the beginning of a line, counts up, and each number stands in the
 * text before its note. Rests on copies of one kind of page for each style. Takes time in proportion to the text.
 */
export function findPlainMarks(text: string): Span[] {
  const found = STYLES.map((style) => findInStyle(text, style));
  return found.reduce((most, spans) => (spans.length > most.length ? spans : most), []);
}

function findInStyle(text: string, { note, mark, isAnywhere = false }: Style): Span[] {
  const notes = rowOf(matchesOf(text, note), isAnywhere);
  if (notes.length < FEWEST) return [];
  const marks = matchesOf(text, mark);
  const spans: Span[] = [];
  let from = 0;
  let pairs = 0;
  for (const { number, start, end } of notes) {
    let at = from;
    while (at < marks.length && marks[at]?.number !== number && (marks[at]?.start ?? 0) < start) at++;
    const own = marks[at];
    if (own && own.start < start) {
      spans.push({ start: own.start, end: own.end });
      pairs++;
      from = at + 1;
    }
    spans.push({ start, end });
  }
  const isRow = pairs >= FEWEST && pairs * 5 >= notes.length * 4;
  return isRow ? spans.sort((a, b) => a.start - b.start) : [];
}

function matchesOf(text: string, pattern: RegExp): PlainNote[] {
  return [...text.matchAll(pattern)].map((found) => {
    const [whole, mark = '', number = ''] = found;
    const start = found.index + whole.indexOf(mark);
    return { number: Number(number), start, end: start + mark.length };
  });
}

/** The notes that count up: from one, or, where the style tells enough, from the first. */
function rowOf(notes: readonly PlainNote[], isAnywhere: boolean): PlainNote[] {
  const row: PlainNote[] = [];
  for (const note of notes) {
    const last = row.at(-1);
    const by = note.number - (last?.number ?? 0);
    if (last === undefined ? by === 1 || isAnywhere : by > 0 && by <= LARGEST_GAP) row.push(note);
  }
  return row;
}
