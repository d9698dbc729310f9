import type { Document } from './Document.ts';
import type { Outline, OutlineRecommendation, Standing } from './Outline.ts';
import type { Recommendation } from './Recommendation.ts';

/** Enough to know a paragraph by. */
const MOST_WORDS = 160;

function firstWords(text: string, { start, end }: Recommendation): string {
  const words = text
    .slice(start, Math.min(end, start + 2 * MOST_WORDS))
    .replace(/\s+/g, ' ')
    .trim();
  return words.length <= MOST_WORDS ? words : `${words.slice(0, MOST_WORDS).replace(/\s+\S*$/, '')} …`;
}

/**
 * What is shown of a document that was read.
 *
 * On a page that neither is a known document nor has the masthead of one, paragraphs that ask somebody for something
 * only read like recommendations.
 * @param text the source's text, which all offsets of the document count in
 */
export function outlineOf(document: Document, text: string): Outline {
  const { header, headings, paragraphs, agenda, attendance, statements } = document;
  const isDocument = header.symbol !== null || header.type !== null;
  const show = (list: readonly Recommendation[], standing: Standing): OutlineRecommendation[] =>
    list.map((one) => ({ ...one, standing, by: 'machine', words: firstWords(text, one) }));
  const recommendations = [
    ...show(document.recommendations, isDocument ? 'recommendation' : 'reads-like'),
    ...show(document.proposals, 'proposal'),
  ].sort((a, b) => a.start - b.start);
  return {
    header,
    headings,
    paragraphs: paragraphs.map(({ start, end, number, annex, role }) => ({
      start,
      end,
      number,
      annex,
      role,
    })),
    recommendations,
    agenda,
    attendance,
    statements,
  };
}
