import type { ImportPreview } from '../../../components/notes/transfer/TransferState.ts';
import type { Backup } from '../../../lib/notes/backup/Backup.ts';
import { planImport } from '../../../lib/notes/backup/planImport.ts';
import { REFUSALS } from '../../../lib/notes/import/ImportFile.ts';
import { MOST_BYTES } from '../../../lib/notes/import/MOST_BYTES.ts';
import { readImport } from '../../../lib/notes/import/readImport.ts';
import { NotesError } from '../../../lib/notes/NotesError.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';

/**
 * Reads a file and says what importing it would do. Changes nothing.
 * @throws {NotesError} as `readImport` does; one that is too large is refused before any of it is read
 */
export async function previewImport(
  db: NotesDatabase,
  file: File,
): Promise<{ preview: ImportPreview; backup: Backup }> {
  if (file.size > MOST_BYTES) throw new NotesError('file-too-large');
  const { kind, backup, refused } = await readImport(db, new Uint8Array(await file.arrayBuffer()));
  const { counts, entries } = await planImport(db, backup);
  const preview: ImportPreview = {
    fileName: file.name,
    kind,
    created: kind === 'backup' ? backup.created : null,
    notes: counts.notes,
    refused: Object.fromEntries(
      REFUSALS.map((code) => [code, refused.filter(({ why }) => why === code).length]),
    ),
    others: entries.filter(({ table, write }) => table !== 'notes' && write !== null).length,
    isDamaged: backup.damage.length > 0,
  };
  return { preview, backup };
}
