import { z } from 'zod';
import { CHANGE_KINDS } from '../store/Change.ts';
import { TABLE_NAMES } from '../store/TABLES.ts';

const row = z.record(z.string(), z.unknown()).nullable();

/** A change as a backup holds it. */
export const changeSchema = z.object({
  batch: z.string().min(1),
  kind: z.enum(CHANGE_KINDS),
  of: z.string().nullable(),
  table: z.enum(TABLE_NAMES),
  key: z.string().min(1),
  before: row,
  after: row,
  at: z.iso.datetime(),
  label: z.string(),
});
