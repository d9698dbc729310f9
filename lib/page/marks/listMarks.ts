import type { Outline, OutlineRecommendation } from '../../document/Outline.ts';
import { firstPlace } from '../firstPlace.ts';
import type { Mark } from './Mark.ts';

/** Where the paragraph begins that a sub-item belongs to: the last one that begins before it. */
function paragraphStart({ paragraphs }: Outline, { start }: OutlineRecommendation): number {
  const behind = firstPlace(paragraphs.length, (place) => (paragraphs[place]?.start ?? 0) > start);
  return paragraphs[behind - 1]?.start ?? start;
}

/**
 * The glyphs of a document, in its order: one for each recommendation or proposal; for a paragraph with sub-items one
 * for the paragraph, and a smaller one for each of them that does not begin where the paragraph begins.
 */
export function listMarks(outline: Outline): Mark[] {
  const marks: Mark[] = [];
  /** The glyph of the paragraph whose sub-items are listed just now. */
  let whole: Mark | undefined;
  for (const one of outline.recommendations) {
    const { start, standing } = one;
    if (one.item === null) {
      whole = undefined;
      marks.push({ start, standing, isItem: false, recommendations: [one] });
      continue;
    }
    const begins = paragraphStart(outline, one);
    if (whole?.start === begins) whole.recommendations.push(one);
    else {
      whole = { start: begins, standing, isItem: false, recommendations: [one] };
      marks.push(whole);
    }
    if (start > begins) marks.push({ start, standing, isItem: true, recommendations: [one] });
  }
  return marks;
}
