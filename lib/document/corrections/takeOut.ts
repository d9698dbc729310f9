import type { Document } from '../Document.ts';
import { isInside } from './isInside.ts';
import type { Passage } from './Passage.ts';

/** A document without the recommendations and proposals that a passage was taken for. */
export function takeOut(document: Document, passage: Passage): Document {
  const recommendations = document.recommendations.filter((one) => !isInside(one, passage));
  const proposals = document.proposals.filter((one) => !isInside(one, passage));
  const isLeft = [...recommendations, ...proposals].some((one) => isInside(one, passage.paragraph));
  const paragraphs = document.paragraphs.map((one) =>
    isSame(one, passage) && !isLeft && (one.role === 'recommendation' || one.role === 'proposal')
      ? { ...one, role: 'text' as const }
      : one,
  );
  return { ...document, recommendations, proposals, paragraphs };
}

function isSame({ start, end }: Document['paragraphs'][number], { paragraph }: Passage): boolean {
  return start === paragraph.start && end === paragraph.end;
}
