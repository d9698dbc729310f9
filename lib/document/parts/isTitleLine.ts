import { findSymbolAt } from '../../symbols/find/findSymbolAt.ts';
import { readDates } from '../../symbols/find/readDates.ts';
import { findFullNames } from '../../symbols/resolve/findFullNames.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { evenDashes } from './evenDashes.ts';
import { isDateLine } from './isDateLine.ts';
import { isLanguageLine } from './isLanguageLine.ts';
import { readJobNumber } from './readJobNumber.ts';
import { readPlace } from './readPlace.ts';

const LONGEST = 500;
/** Letters and signs of two writing systems say as much in one character as others in a few. */
const [SHORTEST, SHORTEST_OF_CHINESE] = [4, 2];

/** Whether a line of a masthead can be a title: it is none of the other things that mastheads say. */
export function isTitleLine(line: string, words: CompiledWords): boolean {
  const shortest = words.words.language === 'zh' ? SHORTEST_OF_CHINESE : SHORTEST;
  if (line.length < shortest || line.length > LONGEST || !/\p{L}{2}/u.test(line)) return false;
  if (words.isMasthead(line) || words.isDistribution(line) || isLanguageLine(line)) return false;
  if (/^[*[(_-]/.test(line) || isDateLine(line) || readJobNumber(line) !== null) return false;
  if (words.itemOf(line) !== null || hasOwnSymbol(line, words)) return false;
  const dates = readDates(evenDashes(line));
  if (dates && readPlace(line) !== null && line.length - dates.length < 60) return false;
  const [body] = findFullNames(line);
  return !(body && body.start <= 4 && line.length - (body.end - body.start) < 24);
}

/** "A/78/999", also behind the name of the organization: "United Nations A/78/999". */
function hasOwnSymbol(line: string, words: CompiledWords): boolean {
  const rest = line.replace(
    new RegExp(`^(?:${words.words.masthead.organization || '(?!)'})[\\s|]*`, 'u'),
    '',
  );
  const slash = rest.indexOf('/');
  return slash !== -1 && findSymbolAt(rest, slash, 0)?.start === 0;
}
