import { z } from 'zod';
import { NotesError } from '../NotesError.ts';
import { SCHEMA_VERSION } from '../schema/SCHEMA_VERSION.ts';
import { TABLE_NAMES } from '../store/TABLES.ts';
import { BACKUP_FORMAT } from './BACKUP_FORMAT.ts';
import type { Backup, Damage } from './Backup.ts';
import { changeSchema } from './changeSchema.ts';
import { createChecksum } from './createChecksum.ts';

const records = z.array(z.unknown());

const head = z.looseObject({
  format: z.string().regex(/^addendum-backup\/\d+$/),
  schema: z.int().positive(),
});

const fileSchema = z.object({
  created: z.iso.datetime(),
  notes: records,
  drafts: records,
  documents: records,
  packs: records,
  /** Since version 2. */
  corrections: records.optional(),
  changes: records.optional(),
  counts: z.record(z.string(), z.number()).optional(),
  checksum: z.object({ algorithm: z.literal('SHA-256'), value: z.string() }).optional(),
});

type BackupFile = z.infer<typeof fileSchema>;

/**
 * Reads a backup from the text of a file, and compares it with its checksum and its counts. Changes nothing.
 * @throws {NotesError} `not-a-backup` with what is wrong, or `backup-newer`
 */
export function readBackup(text: string): Backup {
  const content = parseJson(text.replace(/^\uFEFF/, ''));
  const { format, schema } = check(head, content);
  if (format !== BACKUP_FORMAT || schema > SCHEMA_VERSION) {
    throw new NotesError('backup-newer', { detail: `${format}, schema ${schema}` });
  }
  const file = check(fileSchema, content);
  const changes = (file.changes ?? []).flatMap((entry) => {
    const parsed = changeSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
  const { created, notes, drafts, documents, packs, corrections = [] } = file;
  return {
    created,
    schema,
    tables: { notes, drafts, documents, packs, corrections },
    changes,
    unreadableChanges: (file.changes?.length ?? 0) - changes.length,
    damage: findDamage(file),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotesError('not-a-backup', { detail: String(error), cause: error });
  }
}

function check<Value>(schema: z.ZodType<Value>, content: unknown): Value {
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  throw new NotesError('not-a-backup', { detail: z.prettifyError(parsed.error) });
}

function findDamage(file: BackupFile): Damage[] {
  const checksum = createChecksum();
  const parts = [...TABLE_NAMES, 'changes'] as const;
  for (const part of parts) for (const record of file[part] ?? []) checksum.add(part, record);
  const damage: Damage[] = [];
  if (!file.checksum) damage.push('checksum-missing');
  else if (file.checksum.value !== checksum.finish()) damage.push('checksum-differs');
  const isCounted = parts.every((part) => (file.counts?.[part] ?? 0) === (file[part]?.length ?? 0));
  if (!isCounted) damage.push('counts-differ');
  return damage;
}
