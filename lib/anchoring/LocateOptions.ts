import type { DocumentSnapshot } from './DocumentSnapshot.ts';

/** What else is known of a note when its passage is looked for. */
export interface LocateOptions {
  /**
   * The blocks of the version of the document that the note was made on. A passage that is not quite the note's and
   * stood there already is another one; without a snapshot, fewer passages are taken for the note's.
   */
  snapshot?: DocumentSnapshot | undefined;
  /** The whole passage was recognised in this text by other means: where its words stand once, that is it. */
  isRecognised?: boolean | undefined;
}
