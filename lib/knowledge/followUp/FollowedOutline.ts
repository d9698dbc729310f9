import type { Outline, OutlineRecommendation } from '../../document/Outline.ts';
import type { Later, OrganAction } from './FollowUp.ts';

/** A recommendation with what later texts did; null where it only reads like one. */
export interface FollowedRecommendation extends OutlineRecommendation {
  later: Later | null;
}

/** What is shown of a document's parts, with what became of them. */
export interface FollowedOutline extends Outline {
  recommendations: FollowedRecommendation[];
  /** What organs did with all of its recommendations, or the whole of it; said once, for the document. */
  set: OrganAction[];
}
