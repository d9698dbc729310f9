import type { ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { LongWork } from '../../../lib/notes/store/LongWork.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { readSettings } from '../../../lib/settings/readSettings.ts';
import { translate as t } from '../../../locales/translate.ts';
import { exportWords } from './exportWords.ts';
import { readExportItems } from './readExportItems.ts';

/** What is asked for; `session` is the one that a brief or a table is about. */
interface ExportRequest {
  ids: readonly string[];
  format: ExportFormat;
  session: string | null;
  now: Date;
}

/**
 * Some notes as a file in a format, in pieces. The writers and what they know are loaded when they are first needed.
 * @throws {NotesError} `cancelled`, `export-failed`, or an error of storage
 */
export async function* writeExport(
  db: NotesDatabase,
  { ids, format, session, now }: ExportRequest,
  { signal, onProgress }: Required<LongWork>,
): AsyncGenerator<string | Uint8Array<ArrayBuffer>> {
  const [{ WRITERS }, { readKnowledge }, { citationStyle, citationLanguage }] = await Promise.all([
    import('./WRITERS.ts'),
    import('./readKnowledge.ts'),
    readSettings(),
  ]);
  yield* WRITERS[format](readExportItems(db, ids, { signal, onProgress }), {
    knowledge: readKnowledge(),
    words: exportWords(),
    how: { style: citationStyle, language: citationLanguage, form: 'plain' },
    language: t('languageTag').slice(0, 2),
    now,
    session,
    signal,
  });
}
