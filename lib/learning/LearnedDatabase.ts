import type { Dexie, Table } from 'dexie';
import type { Heads } from './Heads.ts';
import type { LearnedDocument } from './learnedDocumentSchema.ts';
import type { StoredReading } from './StoredReading.ts';

/**
 * What was learned from documents, open. Nothing in it is the reader's own writing: it stands apart from the notes, and
 * neither their backup nor their log holds it. Rows of `documents` are unread: see
 * `parseLearned`.
 */
export type LearnedDatabase = Dexie & {
  documents: Table<LearnedDocument, string>;
  readings: Table<StoredReading, string>;
  heads: Table<Heads, string>;
  refused: Table<{ target: string }, string>;
};
