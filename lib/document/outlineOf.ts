import type { CorrectedDocument } from './corrections/CorrectedDocument.ts';
import { listPassages } from './corrections/listPassages.ts';
import { passageAt } from './corrections/passageAt.ts';
import { firstWordsOf } from './firstWordsOf.ts';
import { isDocumentHead } from './isDocumentHead.ts';
import type { Outline, OutlineRecommendation, Standing } from './Outline.ts';
import type { Recommendation } from './Recommendation.ts';

/**
 * What is shown of a document that was read.
 *
 * On a page that neither is a known document nor has the masthead of one, paragraphs that ask somebody for something
 * only read like recommendations; unless the reader says that one is.
 * @param text the source's text, which all offsets of the document count in
 */
export function outlineOf({ document, byReader, corrections }: CorrectedDocument, text: string): Outline {
  const { header, headings, paragraphs, agenda, attendance, statements } = document;
  const isDocument = isDocumentHead(header);
  const passages = listPassages(paragraphs);
  const show = (list: readonly Recommendation[], standing: Standing): OutlineRecommendation[] =>
    list.map((one) => {
      const passage = passageAt(passages, one);
      return {
        ...one,
        standing: byReader.get(one.id) === 'named' ? 'recommendation' : standing,
        by: byReader.has(one.id) ? 'reader' : 'machine',
        words: firstWordsOf(one, passage, document, text),
        hash: passage?.hash ?? '',
      };
    });
  const recommendations = [
    ...show(document.recommendations, isDocument ? 'recommendation' : 'reads-like'),
    ...show(document.proposals, 'proposal'),
  ].sort((a, b) => a.start - b.start);
  return {
    header,
    headings,
    paragraphs: passages
      .filter(({ item }) => item === null)
      .map((passage) => {
        const { start, end, hash, paragraph } = passage;
        const { number, annex, role } = paragraph;
        const words = firstWordsOf(passage, passage, document, text);
        return { start, end, number, annex, role, words, hash };
      }),
    recommendations,
    agenda,
    attendance,
    statements,
    corrections,
  };
}
