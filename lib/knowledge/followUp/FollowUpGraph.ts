import type { KnownReading } from '../KnownReading.ts';
import type { PackReading } from '../pack/packReading.ts';
import type { PackRecommendation } from '../pack/packRecommendation.ts';
import type { Topic } from '../TOPICS.ts';
import type { FollowUp, OrganAction } from './FollowUp.ts';
import type { Dated } from './isLater.ts';
import type { SearchedCopy } from './SearchedCopy.ts';

/** What the graph asks that readings do not say. */
export interface GraphOptions {
  /** Topics that people gave to a recommendation; empty where nobody did. */
  topicsOf?: (reading: PackReading, recommendation: PackRecommendation) => readonly Topic[];
  /** When a document was that was not read; null where that is not known. */
  datedOf?: (work: string) => Dated | null;
}

/**
 * All that documents say of one another's recommendations. What one document says comes and goes with it, and a look-up
 * costs what it finds.
 */
export interface FollowUpGraph {
  /** Adds what was read in a document, in the place of the same copy. */
  add(reading: KnownReading): void;
  /**
   * Adds that documents were searched, whose readings are added only when they are asked for. They are listed when the
   * first answer needs them.
   */
  cover(list: () => readonly SearchedCopy[]): void;
  /** Forgets a copy, and all that only it said. */
  remove(copy: string): void;
  /**
   * What became of a recommendation, by its work and what stands behind "#" in its identity; it need not have been read
   * itself. `copy` says which, where several copies of a work were read; a final goes before a draft. Of a copy that is
   * not there nothing is said.
   */
  followUp(work: string, at: string, copy?: string): FollowUp;
  /** What covers all recommendations of a document, or its report, at once. */
  followUpOfSet(work: string): FollowUp;
  /** What organs did with it: of the above that alone, without what was searched. */
  actsOnSet(work: string): OrganAction[];
  /** The copies that were read of a work, finals first. */
  copiesOf(work: string): readonly PackReading[];
}
