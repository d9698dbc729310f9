import type { ReaderFailure } from '../reader/ReaderFailure.ts';

/** Why a document could not be read, or not be kept. */
export type PrepareFailure = ReaderFailure | 'no-document' | 'not-kept' | 'no-answer';

/** A document that a page links to, on its way to being read. */
export interface PreparedDocument {
  address: string;
  /** The words of the link. */
  name: string;
  state: 'waiting' | 'reading' | 'read' | 'failed';
  /** As the document itself states it; null while it is not read, and where it states none. */
  symbol: string | null;
  /** Why it could not be read. */
  reason: PrepareFailure | null;
}

/** How far the documents of a page are read. */
export interface PrepareState {
  documents: readonly PreparedDocument[];
  is: 'idle' | 'running' | 'paused' | 'done';
}
