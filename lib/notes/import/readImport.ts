import { readBackup } from '../backup/readBackup.ts';
import { NotesError } from '../NotesError.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { decodeText } from './decodeText.ts';
import type { ImportFile } from './ImportFile.ts';
import { isObject } from './isObject.ts';
import { readCsvNotes } from './readCsvNotes.ts';
import { readForeign } from './readForeign.ts';
import { settleNotes } from './settleNotes.ts';

/**
 * Reads a file that can be imported, whatever it is called: a backup, Web Annotations, Hypothesis, our own CSV. Changes
 * nothing; `planImport` and `applyImport` do the rest.
 * @throws {NotesError} `file-too-large`, `wrong-encoding`, `unknown-format`, `backup-newer`, `not-a-backup`, or of storage
 */
export async function readImport(db: NotesDatabase, bytes: Uint8Array): Promise<ImportFile> {
  const text = decodeText(bytes);
  try {
    return await readText(db, text);
  } catch (error) {
    // What is nested tens of thousands deep is no note of any tool: the stack ends before it does.
    if (error instanceof RangeError)
      throw new NotesError('unknown-format', { detail: String(error), cause: error });
    throw error;
  }
}

async function readText(db: NotesDatabase, text: string): Promise<ImportFile> {
  if (!/^\s*[[{]/.test(text)) return settleNotes(db, readCsvNotes(text));
  const content = parseJson(text);
  if (isObject(content) && String(content.format).startsWith('addendum-backup')) {
    return { kind: 'backup', backup: readBackup(text), refused: [] };
  }
  return settleNotes(db, readForeign(content));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new NotesError('unknown-format', { detail: String(error), cause: error });
  }
}
