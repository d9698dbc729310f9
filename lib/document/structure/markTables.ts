import type { CompiledWords } from '../words/compileWords.ts';
import type { Piece } from './Piece.ts';

const LONGEST_DAY = 60;

/** Marks rows of tables, and the days that stand between the rows of a timetable: they are no paragraphs. */
export function markTables(pieces: readonly Piece[], words: CompiledWords): void {
  const day = words.words.meeting.days;
  const isDay = new RegExp(`^(?:${day === '' ? '(?!)' : day})(?![\\p{L}])`, 'iu');
  for (const [index, piece] of pieces.entries()) {
    if (piece.role !== 'text' && piece.role !== 'masthead') continue;
    const { text } = piece.clean;
    if (piece.lines[0]?.kind === 'table-row' && !words.isContents(text)) piece.role = 'table';
    else if (
      text.length < LONGEST_DAY &&
      isDay.test(text) &&
      pieces[index + 1]?.lines[0]?.kind === 'table-row'
    )
      piece.role = 'table';
  }
}
