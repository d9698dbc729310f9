import type { Dexie, Table } from 'dexie';
import type { Heads } from './Heads.ts';
import type { KeptFacts } from './KeptFacts.ts';
import type { LearnedDocument } from './learnedDocumentSchema.ts';
import type { PackBucket } from './packs/PackBucket.ts';
import type { PackRow } from './packs/PackRow.ts';
import type { StoredPack } from './packs/StoredPack.ts';
import type { StoredReading } from './StoredReading.ts';

/**
 * What was learned from documents, and packs that were imported, open. Nothing in it is the reader's own writing: it
 * stands apart from the notes, and neither their backup nor their log holds it. Rows of `documents` are unread: see
 * `parseLearned`.
 */
export type LearnedDatabase = Dexie & {
  documents: Table<LearnedDocument, string>;
  /** What documents that were read here say of themselves, to be told without their text. */
  facts: Table<KeptFacts, string>;
  readings: Table<StoredReading, string>;
  heads: Table<Heads, string>;
  refused: Table<{ target: string }, string>;
  packs: Table<StoredPack, string>;
  packEntries: Table<PackRow, [pack: string, at: number]>;
  packBuckets: Table<PackBucket, [pack: string, bucket: number]>;
};
