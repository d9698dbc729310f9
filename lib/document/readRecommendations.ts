import type { AskingPlace } from './asks/readParagraphAsks.ts';
import type { Recommendation } from './Recommendation.ts';
import { type ReferenceTable, readBackReferences } from './readBackReferences.ts';
import type { ReadParagraph } from './structure/ReadParagraph.ts';
import type { AskingWords } from './words/DocumentWords.ts';

/** What identities are made of, beside labels. */
export interface Naming {
  work: string;
  /** Place of the paragraph among those without a number, from 1. */
  place: number;
  /** How often each identity was given. */
  taken: Map<string, number>;
}

/** The recommendations (or proposals) that the asking places of a paragraph are, with identity and back-references. */
export function readRecommendations(
  paragraph: ReadParagraph,
  places: readonly AskingPlace[],
  { work, place, taken }: Naming,
  table: ReferenceTable,
  asking: AskingWords,
): Recommendation[] {
  const { annex, number, headings } = paragraph;
  const inAnnex = annex === null ? '' : annex === 'annex' ? 'annex/' : `annex.${annex}/`;
  return places.map(({ item, asks, isProposal }) => {
    const span = item ?? (isProposal ? paragraph.passage : paragraph);
    const { start, end } = span;
    const id = `${work}#${inAnnex}${number ?? `u${place}`}${item?.path ?? ''}`;
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return {
      id: count > 1 ? `${id}~${count}` : id,
      paragraph: number,
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
