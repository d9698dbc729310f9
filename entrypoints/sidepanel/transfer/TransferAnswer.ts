import type { ImportPreview } from '../../../components/notes/transfer/TransferState.ts';
import type { SessionChoice } from '../../../lib/export/SessionChoice.ts';
import type { ImportResult } from '../../../lib/notes/backup/applyImport.ts';
import type { NotesErrorCode } from '../../../lib/notes/NotesError.ts';
import type { Progress } from '../../../lib/notes/store/LongWork.ts';

/** What each work of the worker gives. */
export interface TransferResults {
  /** The file; a large one lies on disk. */
  export: Blob;
  backup: Blob;
  read: ImportPreview;
  import: ImportResult;
  sessions: readonly SessionChoice[];
  cancel: undefined;
}

/** What the worker says: how far it is, as often as it likes; then what it made, or why it did not. */
export type TransferAnswer =
  | { progress: Progress }
  | { done: TransferResults[keyof TransferResults] }
  | { failed: NotesErrorCode; detail: string };
