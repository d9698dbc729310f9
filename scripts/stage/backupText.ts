import { BACKUP_FORMAT } from '../../lib/notes/backup/BACKUP_FORMAT.ts';
import { createChecksum } from '../../lib/notes/backup/createChecksum.ts';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { SCHEMA_VERSION } from '../../lib/notes/schema/SCHEMA_VERSION.ts';

/** A backup with these notes and nothing else, as the extension would write it: what a stage is set with. */
export function backupText(notes: readonly Note[], created = new Date()): string {
  const checksum = createChecksum();
  for (const note of notes) checksum.add('notes', note);
  return JSON.stringify({
    format: BACKUP_FORMAT,
    schema: SCHEMA_VERSION,
    created: created.toISOString(),
    notes,
    drafts: [],
    documents: [],
    packs: [],
    counts: { notes: notes.length, drafts: 0, documents: 0, packs: 0 },
    checksum: { algorithm: 'SHA-256', value: checksum.finish() },
  });
}
