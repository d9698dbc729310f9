import type { ReferringPlace } from '../../../components/cards/CardHere.ts';
import type { Outline, OutlineParagraph, OutlineRecommendation } from '../../document/Outline.ts';
import type { Reference } from '../../symbols/Reference.ts';
import type { Span } from '../../symbols/Span.ts';

/** Kinds of references that point at a paragraph of a document. */
const POINTING: Reference['kind'][] = ['paragraph', 'document-title', 'symbol'];

function paragraphAt(paragraphs: readonly OutlineParagraph[], offset: number): OutlineParagraph | undefined {
  return paragraphs.findLast(({ start, end }) => start <= offset && offset < end);
}

/** Whether a printed pinpoint names a paragraph: "15", "15 (b)", "15-17", "15 and 16", "chap. I, para. 15". */
function namesParagraph(pinpoint: string, paragraph: string): boolean {
  const number = Number(paragraph);
  return pinpoint.split(/,| and | et | y /).some((part) => {
    const [, first = '', last = ''] = /^\D*(\d+(?:\.\d+)?)(?:\s?[-–]\s?(\d+))?/.exec(part.trim()) ?? [];
    return first === paragraph || (last !== '' && Number(first) <= number && number <= Number(last));
  });
}

/**
 * The places of a page that refer to a paragraph of it: what recommendations were read to refer to, and references that
 * are resolved to this document and point at the paragraph. What stands in the recommendation itself does not count.
 *
 * @param references as they are resolved on the page, ascending
 */
export function findReferring(
  outline: Outline,
  references: readonly Reference[],
  recommendation: OutlineRecommendation,
): ReferringPlace[] {
  const { symbol } = outline.header;
  const { paragraph, annex } = recommendation;
  // The paragraphs of an annex are not what "paragraph 15 of the report" names.
  if (symbol === null || paragraph === null || annex !== null) return [];
  const places: Span[] = [
    ...references.filter(
      ({ canonical, kind, pinpoint }) =>
        canonical === symbol &&
        POINTING.includes(kind) &&
        pinpoint !== null &&
        namesParagraph(pinpoint, paragraph),
    ),
    ...outline.recommendations.flatMap(({ refersTo }) =>
      refersTo.filter(
        (to) => to.symbol === symbol && to.paragraph !== null && namesParagraph(to.paragraph, paragraph),
      ),
    ),
  ].filter(({ start }) => start < recommendation.start || start >= recommendation.end);
  const found = new Map<number, ReferringPlace>();
  for (const { start, end } of places) {
    const around = paragraphAt(outline.paragraphs, start);
    // One place a paragraph, whoever read it.
    const key = around?.start ?? start;
    if (!found.has(key))
      found.set(key, { start, end, paragraph: around?.number ?? null, words: around?.words ?? '' });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
