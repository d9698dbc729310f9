import type { Row } from '../store/Row.ts';

/** What is known of the states that a note went through, apart from the one it is in now. */
export interface NoteLineage {
  /** In this database. */
  here: readonly Row[];
  /** In the one that wrote the file; empty where the file has no log. */
  there: readonly Row[];
  /** Whether what is here came by an import, and nobody changed it since. */
  isUntouched: boolean;
}
