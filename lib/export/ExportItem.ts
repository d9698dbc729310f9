import type { ExportNote } from './ExportNote.ts';

/** What comes out of a store: a note, or something there that cannot be read. */
export type ExportItem = { note: ExportNote } | { problem: unknown };

/** Notes on their way into a file, in the order in which they shall stand there. */
export type ExportItems = AsyncIterable<ExportItem> | Iterable<ExportItem>;
