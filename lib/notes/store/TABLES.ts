/** The tables that a backup holds and an undo covers, each with the field of its key. */
export const TABLES = {
  notes: 'id',
  drafts: 'id',
  documents: 'copy',
  packs: 'id',
  corrections: 'id',
} as const;

/** Name of one of `TABLES`. */
export type TableName = keyof typeof TABLES;

/** Their names, in the order in which a backup lists them. */
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
