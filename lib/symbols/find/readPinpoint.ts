import { PARAGRAPHS, PART_OF_TEXT } from '../grammar/patterns.ts';
import { anyWord } from '../grammar/words/words.ts';
import { matchAt } from './matchAt.ts';

const PINPOINT = new RegExp(
  `(?:[,،] ?| ?(?=\\())\\(?((?:${PART_OF_TEXT}[,،] )*)(?:at )?${anyWord('paragraph')} ?(${PARAGRAPHS})`,
  'y',
);

/* "Resolution 1267 (1999), paragraph 8 of resolution 1333 (2000)": the paragraph is the next one's. */
const OF_ANOTHER = new RegExp(
  `,? (?:(?:of|to|de|du|del|des|من|في)(?![a-zà-ÿ])|d['’]|(?:${anyWord('resolution')}|${anyWord('decision')}|${anyWord('report')}|${anyWord('article')}))`,
  'y',
);

/**
 * The paragraphs named behind a resolution or document: ", paragraph 4", ", annex, paras. 12-15" give "4", "annex, 12-15",
 * with where the words end; null where none are named.
 */
export function readPinpoint(text: string, at: number): { pinpoint: string; end: number } | null {
  const found = matchAt(PINPOINT, text, at);
  if (!found?.[2] || matchAt(OF_ANOTHER, text, at + found[0].trimEnd().length)) return null;
  const end = at + found[0].trimEnd().length;
  const isBracketed = found[0].trimStart().startsWith('(') && text[end] === ')';
  return { pinpoint: `${found[1] ?? ''}${found[2].trim()}`, end: isBracketed ? end + 1 : end };
}
