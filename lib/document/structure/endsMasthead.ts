import type { Line } from '../lines/Line.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { beginsNumbered } from './beginsNumbered.ts';
import type { Marker } from './Marker.ts';

/** A masthead with its title page is shorter than this. */
const MOST_LINES = 80;
const SENTENCE = 160;
const LONG_ITEM = 60;

/** Whether the text begins with this line: the first numbered paragraph or heading, an organ's opening words, a long sentence. */
export function endsMasthead(
  line: Line,
  label: { marker: Marker | null; isListItem: boolean },
  index: number,
  { last, next }: { last: Line | null; next: Line | null },
  words: CompiledWords,
): boolean {
  const { text } = line.clean;
  const [reading] = label.marker?.readings ?? [];
  if (index > MOST_LINES || words.isContents(text) || words.isAnnotations(text)) return true;
  if (reading && !label.isListItem && reading.style !== 'bullet' && !/^\d+\s*\//.test(text)) return true;
  // A page can draw the numbers of paragraphs as those of a list.
  if (reading?.style === 'number' && text.length > LONG_ITEM && words.endsClosed(text)) return true;
  // An agenda item has its title on the line below: "Adoption of the report".
  const isTitleOfItem = last !== null && words.itemOf(last.clean.text) !== null;
  const isZone =
    !isTitleOfItem &&
    words.zoneOf(text) !== null &&
    words.typeOf(text) === null &&
    !words.isMasthead(text) &&
    !words.isLetter(text);
  if (isZone && (line.gap !== 'line' || beginsNumbered(next))) return true;
  if (words.isOrgan(text) || (words.isOrgan(`${text},`) && opensAct(next, words))) return true;
  return text.length > SENTENCE && words.hasVerb(text) && words.endsClosed(text);
}

/** Behind an organ's name without a comma, only the first words of a resolution tell that it opens one. */
function opensAct(next: Line | null, words: CompiledWords): boolean {
  const text = next?.clean.text ?? '';
  return words.isPreambular(text) || words.isAsking(text) || words.isStating(text);
}
