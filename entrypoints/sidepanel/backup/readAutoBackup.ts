import { browser } from 'wxt/browser';
import { z } from 'zod';
import { type AutoBackup, BACKUP_TURNS } from '../../../components/notes/transfer/AutoBackup.ts';
import { NOTES_ERROR_CODES } from '../../../lib/notes/NotesError.ts';
import { AUTO_BACKUP_KEY } from './AUTO_BACKUP_KEY.ts';

const OFF: AutoBackup = { every: 'off', last: null, failed: null };

const schema = z.object({
  every: z.enum(BACKUP_TURNS),
  last: z.object({ at: z.iso.datetime(), fileName: z.string() }).nullable(),
  failed: z.object({ at: z.iso.datetime(), why: z.enum(NOTES_ERROR_CODES) }).nullable(),
});

/** How often backups are written by themselves, and what became of the last; off where nothing is kept that can be read. */
export async function readAutoBackup(): Promise<AutoBackup> {
  const parsed = schema.safeParse((await browser.storage.local.get(AUTO_BACKUP_KEY))[AUTO_BACKUP_KEY]);
  return parsed.success ? parsed.data : OFF;
}
