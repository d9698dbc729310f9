import type { Fingerprint } from '../fingerprint/Fingerprint.ts';
import type { KnownReading } from '../KnownReading.ts';
import type { PackEvidence } from '../pack/packEvidence.ts';
import type { PackRecommendation } from '../pack/packRecommendation.ts';
import type { Topic } from '../TOPICS.ts';

/** A recommendation in the graph. */
export interface LearnedRecommendation {
  reading: KnownReading;
  recommendation: PackRecommendation;
  /** Null where the pack's letters are no fingerprint. */
  fingerprint: Fingerprint | null;
  /** Subjects narrow enough to link by. */
  topics: readonly Topic[];
}

/** Evidence in the graph, with the document that says so. */
export interface LearnedEvidence {
  reading: KnownReading;
  evidence: PackEvidence;
}
