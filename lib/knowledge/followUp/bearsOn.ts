import { covers } from '../evidence/covers.ts';
import type { Relation } from '../evidence/RELATIONS.ts';
import type { PackReading } from '../pack/packReading.ts';
import { isDraft } from './isDraft.ts';
import type { Dated } from './isLater.ts';
import { isNotBefore } from './isNotBefore.ts';
import { isSurelyLater } from './isSurelyLater.ts';
import type { LearnedEvidence, LearnedRecommendation } from './Learned.ts';

/** The recommendation that is asked for, as far as it is known. */
export interface Asked {
  work: string;
  at: string;
  /** The copy that it was read in. */
  own: PackReading | null;
  learned: LearnedRecommendation | null;
  dated: Dated | null;
}

/** What can be said of all recommendations of a document at once; that a report is mentioned says nothing of each. */
const OF_SETS = new Set<Relation>(['organ action', 'deferred', 'not agreed']);

/**
 * Whether explicit evidence bears on a recommendation. A draft that goes by its final's symbol has other numbers, so
 * that nothing said of the final's paragraphs or set is the draft's; an act on recommendations is none on proposals.
 */
export function bearsOn(
  { reading, evidence }: LearnedEvidence,
  { work, at, own, learned, dated }: Asked,
): boolean {
  const { scope, relation, paragraph } = evidence;
  if (evidence.work !== work) return false;
  if (own && isDraft(own) && reading.copy !== own.copy) return false;
  if (reading.work === work) {
    if (scope !== 'paragraph' || (own && reading.copy !== own.copy && isDraft(reading))) return false;
  } else if (
    evidence.certainty === 'explicit' ? !isNotBefore(reading, dated) : !isSurelyLater(reading, dated)
  )
    return false;
  if (scope === 'paragraph') return paragraph !== null && covers(paragraph, at);
  // What is said of all recommendations of a document is said of those that are known to be some.
  if (!learned || !OF_SETS.has(relation)) return false;
  const isProposal = learned.recommendation.standing === 'proposal';
  return !(isProposal && scope === 'set' && relation === 'organ action');
}
