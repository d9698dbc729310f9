import type { Relation } from '../../../lib/knowledge/evidence/RELATIONS.ts';
import type { Later } from '../../../lib/knowledge/followUp/FollowUp.ts';

/** What can be told of a recommendation, each with a shape and words of its own. */
export type FollowFact = Relation | Later;
