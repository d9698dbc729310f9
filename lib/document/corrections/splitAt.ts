import type { Document } from '../Document.ts';
import type { Recommendation } from '../Recommendation.ts';
import { tableOfReferences } from '../tableOfReferences.ts';
import { compileWords } from '../words/compileWords.ts';
import { DOCUMENT_WORDS } from '../words/words.ts';
import { isInside } from './isInside.ts';
import type { Passage } from './Passage.ts';
import { splitRecommendation } from './splitRecommendation.ts';

/** A document in which something was split, and the ids of the second parts. */
export interface SplitDocument {
  document: Document;
  ids: string[];
}

/** Splits the recommendation of a passage, or the part of it, that an offset lies in; one that begins there is split already. */
export function splitAt(
  { document, ids }: SplitDocument,
  passage: Passage,
  cut: { offset: number; at: string },
  text: string,
): SplitDocument {
  const table = tableOfReferences(text, document);
  const { words } = compileWords(DOCUMENT_WORDS[document.header.language ?? 'en']);
  const parted: string[] = [];
  const split = (list: readonly Recommendation[]) =>
    list.flatMap((one) => {
      const isCut = isInside(one, passage) && one.start < cut.offset && cut.offset < one.end;
      if (!isCut) return [one];
      const parts = splitRecommendation(one, cut, table, words.asking);
      parted.push(parts[1].id);
      return parts;
    });
  return {
    document: {
      ...document,
      recommendations: split(document.recommendations),
      proposals: split(document.proposals),
    },
    ids: [...ids, ...parted],
  };
}
