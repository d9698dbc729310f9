import type { Standing } from '../../document/Outline.ts';
import type { FollowedRecommendation } from '../../knowledge/followUp/FollowedOutline.ts';
import type { Later, OrganAction } from '../../knowledge/followUp/FollowUp.ts';
import type { Tracking } from '../../notes/tracking/Tracking.ts';
import type { Marked } from './Marked.ts';

/** The glyph of a recommendation. */
export interface Mark extends Marked {
  standing: Standing;
  /** What later texts did with all that it stands for; null where that differs, or nothing is told. */
  later: Later | null;
  /** Of the one that stands for the whole set, what organs did with it; none of any other. */
  set: readonly OrganAction[];
  /** "My status" of the one that it stands for; null for none, and for a whole paragraph. */
  tracking: Tracking | null;
  /** What it stands for: one, or all sub-items of a paragraph. */
  recommendations: [FollowedRecommendation, ...FollowedRecommendation[]];
}
