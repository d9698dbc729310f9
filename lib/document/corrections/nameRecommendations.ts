import { compileAsking } from '../asks/compileAsking.ts';
import { type AskingPlace, readParagraphAsks } from '../asks/readParagraphAsks.ts';
import type { Document } from '../Document.ts';
import type { Recommendation } from '../Recommendation.ts';
import { readRecommendations } from '../readRecommendations.ts';
import { tableOfReferences } from '../tableOfReferences.ts';
import type { CompiledWords } from '../words/compileWords.ts';
import { findItem } from './findItem.ts';
import type { Passage } from './Passage.ts';
import { rereadParagraph } from './rereadParagraph.ts';

/**
 * The recommendations that a passage is, because its reader says so: what it asks is read where it asks; a passage that
 * asks nothing in words that are known is one recommendation without asks. Identities are those that reading would have
 * given, so far as `taken` leaves them free.
 */
export function nameRecommendations(
  { paragraph, item, place }: Passage,
  document: Document,
  text: string,
  taken: Map<string, number>,
  { words }: CompiledWords,
): Recommendation[] {
  const read = rereadParagraph(paragraph, document, text);
  const own = item === null ? null : findItem(read.items, item.start);
  const inPassage = readParagraphAsks(read, false, compileAsking(words.asking, words.language)).filter(
    (asked) =>
      own === null ? true : asked.item !== null && asked.item.start >= own.start && asked.item.end <= own.end,
  );
  const whole: AskingPlace = { item: own, passage: (own ?? read).passage, asks: [], isProposal: false };
  const places = inPassage.length > 0 ? inPassage.map(asRecommendation) : [whole];
  const naming = { work: document.work, place, taken };
  return readRecommendations(read, places, naming, tableOfReferences(text, document), words.asking);
}

function asRecommendation(place: AskingPlace): AskingPlace {
  return { ...place, isProposal: false };
}
