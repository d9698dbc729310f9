import type { Line } from '../lines/Line.ts';
import type { CompiledWords } from '../words/compileWords.ts';

/** A line of a title that a source breaks is nearly full. */
const FULL = 45;
/** "46/108. Title": a resolution's own title begins anew. */
const ACT = /^\d{1,4}\/\d{1,3}\.\s/;
/** "Atlantis: draft resolution": who puts a draft forward. */
const DRAFT = /^\p{Lu}[^:]*: (?:revised )?draft (?:resolution|decision)$/u;

/** Whether a line of a masthead goes on with what the line before it says: a title, or the name of a body, over several lines. */
export function continuesMasthead(last: Line | null, line: Line, words: CompiledWords): boolean {
  if (last === null || line.gap !== 'line') return false;
  const { text } = line.clean;
  // The second line of a heading in Markdown carries no mark.
  if (line.isHeading !== last.isHeading) return last.isHeading && /^\p{Ll}|^(?:\p{L}+ )?\d{4}$/u.test(text);
  if (line.inBold || /^\p{Ll}|^\d{4}$/u.test(text)) return true;
  if (words.isMasthead(text) || words.isMasthead(last.clean.text)) return false;
  if (words.endsOpen(last.clean.text))
    return !/,$/.test(last.clean.text) || !/\d{4}/.test(text) || text.length > FULL;
  if (words.typeOf(text) !== null || words.isAuthor(text) || DRAFT.test(text)) return false;
  if (ACT.test(text) || /\]$/.test(last.clean.text)) return false;
  return last.clean.text.length > FULL && !/\d{4}$/.test(last.clean.text) && last.isBold === line.isBold;
}
