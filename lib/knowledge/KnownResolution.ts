import type { JoinedFacts } from './JoinedFacts.ts';
import type { PackResolution } from './pack/packResolution.ts';

/** What is known of a resolution, from all sources. */
export type KnownResolution = JoinedFacts<PackResolution>;
