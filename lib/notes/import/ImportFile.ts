import type { Backup } from '../backup/Backup.ts';

/** What a file is. */
export type ImportKind = 'backup' | 'web-annotation' | 'hypothesis' | 'csv';

/**
 * Why something of a file does not come in: it answers another annotation; it names nothing that a note could be on; it
 * is not of the shape that its format has.
 */
export const REFUSALS = ['reply', 'no-target', 'bad-shape'] as const;

/** One of `REFUSALS`. */
export type RefusalCode = (typeof REFUSALS)[number];

/** Something that does not come in. */
export interface Refusal {
  /** Its id in the file, or "row 7". */
  at: string;
  why: RefusalCode;
  detail: string;
}

/** What another tool's file holds, as notes that could come in. Nothing was compared with what is here yet. */
export interface ForeignFile {
  kind: Exclude<ImportKind, 'backup'>;
  notes: readonly Candidate[];
  refused: readonly Refusal[];
}

/** A note that could come in: what a note holds, and what its tool had besides. Times are ISO, in UTC. */
export interface Candidate {
  id: string;
  fields: Readonly<Record<string, unknown>>;
  /** Null where the file does not tell. */
  created: string | null;
  updated: string | null;
}

/** A file that can be imported: in the form of a backup, so that it is compared, shown and undone like one. */
export interface ImportFile {
  kind: ImportKind;
  backup: Backup;
  refused: readonly Refusal[];
}
