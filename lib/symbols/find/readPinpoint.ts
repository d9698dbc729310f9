import { PARAGRAPHS, PART_OF_TEXT } from '../grammar/patterns.ts';
import { anyWord } from '../grammar/words/words.ts';
import { matchAt } from './matchAt.ts';

const PINPOINT = new RegExp(
  `(?:[,،] ?| ?(?=\\())\\(?((?:${PART_OF_TEXT}[,،] )*)(?:at )?${anyWord('paragraph')} ?(${PARAGRAPHS})`,
  'y',
);

/**
 * The paragraphs named behind a resolution or document: ", paragraph 4", ", annex, paras. 12-15" give "4", "annex, 12-15",
 * with where the words end; null where none are named.
 */
export function readPinpoint(text: string, at: number): { pinpoint: string; end: number } | null {
  const found = matchAt(PINPOINT, text, at);
  if (!found?.[2]) return null;
  return { pinpoint: `${found[1] ?? ''}${found[2].trim()}`, end: at + found[0].trimEnd().length };
}
