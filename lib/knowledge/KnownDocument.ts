import type { JoinedFacts } from './JoinedFacts.ts';
import type { PackDocument } from './pack/packDocument.ts';

/** What is known of a document, from all sources. */
export type KnownDocument = JoinedFacts<PackDocument>;
