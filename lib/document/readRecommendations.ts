import type { AskingPlace } from './asks/readParagraphAsks.ts';
import { readBackReferences, type ReferenceTable } from './readBackReferences.ts';
import type { Recommendation } from './Recommendation.ts';
import type { ReadParagraph } from './structure/ReadParagraph.ts';
import type { AskingWords } from './words/DocumentWords.ts';

/** The recommendations (or proposals) that the asking places of a paragraph are, with identity and back-references. */
export function readRecommendations(
  paragraph: ReadParagraph,
  places: readonly AskingPlace[],
  work: string,
  table: ReferenceTable,
  asking: AskingWords,
): Recommendation[] {
  const { annex, number, headings } = paragraph;
  const inAnnex = annex === null ? '' : annex === 'annex' ? 'annex/' : `annex.${annex}/`;
  return places.map(({ item, asks, count, isProposal }) => {
    const span = item ?? (isProposal ? paragraph.passage : paragraph);
    const { start, end } = span;
    const suffix = count > 1 ? `~${count}` : '';
    return {
      id: `${work}#${inAnnex}${number ?? ''}${item?.path ?? ''}${suffix}`,
      paragraph: number ?? '',
      annex,
      item: item?.label ?? null,
      start,
      end,
      asks,
      headings,
      refersTo: readBackReferences({ start, end }, table, asking),
    };
  });
}
