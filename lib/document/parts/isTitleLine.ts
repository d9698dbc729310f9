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
/** What is longer and ends with a stop is a sentence. */
const SENTENCE = 80;
/** A line with a symbol or days, and less than this, says nothing else. */
const [BESIDE_SYMBOL, BESIDE_DATES] = [16, 5];
/** Letters and signs of two writing systems say as much in one character as others in a few. */
const [SHORTEST, SHORTEST_OF_CHINESE] = [4, 2];

/** Whether a line of a masthead can be a title: it is none of the other things that mastheads say. */
export function isTitleLine(line: string, words: CompiledWords): boolean {
  const shortest = words.words.language === 'zh' ? SHORTEST_OF_CHINESE : SHORTEST;
  if (line.length < shortest || line.length > LONGEST || !/\p{L}{2}/u.test(line)) return false;
  if (words.isMasthead(line) || words.isDistribution(line) || isLanguageLine(line)) return false;
  if (/^[*[(_-]/.test(line) || isDateLine(line) || readJobNumber(line) !== null) return false;
  if (words.itemOf(line) !== null || hasOwnSymbol(line, words)) return false;
  if (/\bDistr\b|[,،，;:：]$/.test(line) || words.isClosing(line) || opensAct(line, words)) return false;
  if (line.length > SENTENCE && line.endsWith('.')) return false;
  if (line.includes('/') && !/\p{Ll}|\p{Lo}/u.test(line)) return false;
  const dates = readDates(evenDashes(line));
  if (dates && (line.length - dates.length < BESIDE_DATES || beginsWithSession(line, words))) return false;
  if (dates && readPlace(line) !== null && line.length - dates.length < 60) return false;
  const [body] = findFullNames(line);
  return !(body && body.start <= 4 && line.length - (body.end - body.start) < 24);
}

/** "The Assembly, 1. Recalling …": the words of an act, run on. */
function opensAct(line: string, words: CompiledWords): boolean {
  const comma = line.search(/[,،，]/);
  return comma !== -1 && words.isOrgan(line.slice(0, comma + 1));
}

/** "Eighth session Vienna, 16-20 December 2031 …": lines of a masthead, run on. */
function beginsWithSession(line: string, { words }: CompiledWords): boolean {
  return new RegExp(`^(?:${words.masthead.session || '(?!)'}) `, 'u').test(line);
}

/** "A/78/999", also behind the name of the organization, "United Nations A/78/999", or a word: "Report: A/78/999". */
function hasOwnSymbol(line: string, words: CompiledWords): boolean {
  const rest = line.replace(
    new RegExp(`^(?:${words.words.masthead.organization || '(?!)'})[\\s|]*`, 'u'),
    '',
  );
  const slash = rest.indexOf('/');
  const symbol = slash === -1 ? null : findSymbolAt(rest, slash, 0);
  return symbol !== null && (symbol.start === 0 || rest.length - symbol.end + symbol.start < BESIDE_SYMBOL);
}
