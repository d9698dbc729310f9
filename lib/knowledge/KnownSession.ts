import type { JoinedFacts } from './JoinedFacts.ts';
import type { PackSession } from './pack/packSession.ts';

/** What is known of a session, from all sources. */
export type KnownSession = JoinedFacts<PackSession>;
