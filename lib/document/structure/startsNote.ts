import type { Line } from '../lines/Line.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import type { Piece } from './Piece.ts';

interface NoteState {
  isMasthead: boolean;
  /** Whether a rule, as above the notes of a page, stands before the line. */
  afterRule: boolean;
  /** The note that the line before belongs to. */
  note: Piece | null;
  /** Stars at the ends of lines, whose notes have not come yet. */
  openStars: ReadonlySet<string>;
  next: Line | null;
  words: CompiledWords;
}

/* A note of a text that has lost its raised digits: "55 Some source of 16 May 1973." */
const PLAIN_NOTE = /^\d{1,3} (?=[\p{Lu}“"])/u;
// "16/ Official Records", or a star and a slash: as documents had their notes until the 1990s.
const SLASH_NOTE = /^(?:\d{1,3}|[a-z]|\*{1,3}) ?\/ +(?=\S)/;
const STAR_NOTE = /^\*{1,3}\s?(?=\S)/;

/** Whether a line is the beginning of a footnote: it begins with the mark, or the source says so. */
export function startsNote(line: Line, { isMasthead, afterRule, note, openStars, next }: NoteState): boolean {
  const { text, marks } = line.clean;
  if (line.isHeading) return false;
  if (line.kind === 'footnote')
    return line.gap !== 'line' || note === null || marks.some(({ at }) => at === 0);
  if (text !== '' && marks.some(({ at }) => at === 0)) return true;
  if (SLASH_NOTE.test(text)) return true;
  if (STAR_NOTE.test(text))
    return isMasthead || /^\*{1,3}\s?[A-Z][\w.]*\/\S/.test(text) || isAwaited(line, openStars, next);
  // The one rule here that rests on one kind of source only: notes under a rule in the annual volumes of resolutions.
  return (afterRule || note !== null) && PLAIN_NOTE.test(text) && line.gap !== 'page';
}

/** Where notes stand behind the text, so does the title's; several lines with a star are a list. */
function isAwaited(line: Line, openStars: ReadonlySet<string>, next: Line | null): boolean {
  const [, star = ''] = /^(\*{1,3})\s/.exec(line.clean.text) ?? [];
  return openStars.has(star) && line.kind !== 'list-item' && !next?.clean.text.startsWith(`${star} `);
}
