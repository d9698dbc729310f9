import { firstPast } from '../../anchoring/firstPast.ts';
import type { Outline, OutlineRecommendation } from '../../document/Outline.ts';
import type { FollowedOutline } from '../../knowledge/followUp/FollowedOutline.ts';
import type { Mark } from './Mark.ts';

/** Where the paragraph begins that a sub-item belongs to: the last one that begins before it. */
function paragraphStart({ paragraphs }: Outline, { start }: OutlineRecommendation): number {
  const behind = firstPast(paragraphs.length, (place) => (paragraphs[place]?.start ?? 0) > start);
  return paragraphs[behind - 1]?.start ?? start;
}

/** What organs did with the whole set stands once, beside the heading under which the first recommendation stands. */
function setMark({ set, headings, recommendations }: FollowedOutline): Mark[] {
  const first = recommendations.find(({ standing }) => standing === 'recommendation');
  const heading = first && headings.findLast(({ start }) => start < first.start);
  if (set.length === 0 || first === undefined || heading === undefined) return [];
  const { start } = heading;
  return [
    {
      start,
      standing: 'recommendation',
      later: null,
      set,
      isItem: false,
      tracking: null,
      recommendations: [first],
    },
  ];
}

/**
 * The glyphs of a document, in its order: one for each recommendation or proposal; for a paragraph with sub-items one
 * for the paragraph, and a smaller one for each of them that does not begin where the paragraph begins.
 */
export function listMarks(outline: FollowedOutline): Mark[] {
  const marks = setMark(outline);
  /** The glyph of the paragraph whose sub-items are listed just now. */
  let whole: Mark | undefined;
  for (const one of outline.recommendations) {
    const { start, standing, later } = one;
    if (one.item === null) {
      whole = undefined;
      marks.push({ start, standing, later, set: [], isItem: false, tracking: null, recommendations: [one] });
      continue;
    }
    const begins = paragraphStart(outline, one);
    if (whole?.start === begins) {
      whole.recommendations.push(one);
      // One shape for all sub-items only where it is true of each.
      if (whole.later !== later) whole.later = null;
    } else {
      whole = {
        start: begins,
        standing,
        later,
        set: [],
        isItem: false,
        tracking: null,
        recommendations: [one],
      };
      marks.push(whole);
    }
    if (start > begins)
      marks.push({ start, standing, later, set: [], isItem: true, tracking: null, recommendations: [one] });
  }
  return marks;
}
