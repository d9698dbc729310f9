import type { OutlineRecommendation, Standing } from '../../document/Outline.ts';

/** A glyph in the margin of a page. */
export interface Mark {
  /** Offset in the source's text where the passage begins that the glyph stands beside. */
  start: number;
  standing: Standing;
  /** Smaller, for a sub-item of a paragraph that has a glyph of its own. */
  isItem: boolean;
  /** What it stands for: one, or all sub-items of a paragraph. */
  recommendations: [OutlineRecommendation, ...OutlineRecommendation[]];
}
