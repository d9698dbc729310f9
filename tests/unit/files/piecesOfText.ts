import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { detectLanguage } from '../../../lib/document/detectLanguage.ts';
import { readLines } from '../../../lib/document/lines/readLines.ts';
import { joinPieces } from '../../../lib/document/structure/joinPieces.ts';
import { compileWords } from '../../../lib/document/words/compileWords.ts';
import { DOCUMENT_WORDS } from '../../../lib/document/words/words.ts';
import type { SetPiece } from './SetPiece.ts';

/** The paragraphs of a plain text or Markdown file, to be set on paper. */
export function piecesOfText(text: string): SetPiece[] {
  const words = compileWords(DOCUMENT_WORDS[detectLanguage(text) ?? 'en']);
  const pieces = runThrough(joinPieces(runThrough(readLines(text, blocksOfText(text))), words));
  return pieces.flatMap(({ role, clean, lines }): SetPiece[] => {
    const isHeading = lines[0]?.isHeading || lines[0]?.isBold;
    const marks = clean.marks.map(({ at, mark }) => ({ at, mark }));
    if (role === 'running-head' || role === 'page-number' || clean.text === '') return [];
    const isRow = lines[0]?.kind === 'table-row';
    const kept =
      role === 'masthead' || role === 'footnote' ? role : isRow ? 'table' : isHeading ? 'heading' : 'text';
    const printed = isRow ? lines.map((line) => text.slice(line.start, line.end)).join(' ') : clean.text;
    const star = /^\*+/.exec(printed)?.[0];
    if (kept === 'footnote' && star && marks.length === 0)
      return [{ role: kept, text: printed.slice(star.length).trim(), marks: [{ at: 0, mark: star }] }];
    return [{ role: kept, text: printed, marks: isRow ? [] : marks }];
  });
}

function runThrough<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
