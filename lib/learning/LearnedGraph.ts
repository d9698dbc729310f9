import type { FollowUpGraph } from '../knowledge/followUp/FollowUpGraph.ts';
import type { PackReading } from '../knowledge/pack/packReading.ts';

/** The graph of all that is known, of which only what was asked for is in memory. */
export interface LearnedGraph {
  /** The graph, with all that bears on some works. */
  about(works: readonly string[]): Promise<FollowUpGraph>;
  /** Lets a document join that was just read. */
  add(reading: PackReading): void;
  /** How many recommendations and pieces of evidence are in memory. */
  size(): number;
}
