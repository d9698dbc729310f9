import type { ExportWork } from '../exporting/ExportWork.ts';

/** What the worker that writes and reads files is asked; all of it can be sent. */
export type TransferWork =
  | { do: 'export'; work: ExportWork }
  | { do: 'backup'; now: Date }
  /** What importing a file would do. The file is kept for `import`. */
  | { do: 'read'; file: File }
  /** Imports what was read last. */
  | { do: 'import' }
  /** The sessions of these documents, or of these names, and those of documents that were learned. */
  | { do: 'sessions'; named: readonly string[]; languageTag: string }
  /** Ends the import under way, wholly undone. */
  | { do: 'cancel' };
