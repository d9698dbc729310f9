import { citeSource } from '../../../lib/export/cite/citeSource.ts';
import { clipNote } from '../../../lib/export/clip/clipNote.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { copyText } from '../../../lib/page/copyText.ts';
import { readSettings } from '../../../lib/settings/readSettings.ts';
import { translate as t } from '../../../locales/translate.ts';

/**
 * Puts a note on the clipboard, cited in the reader's style. What packs know of documents is loaded when it is first
 * needed.
 * @throws DOMException where the browser refuses
 */
export async function copyNote(note: Note): Promise<void> {
  const [{ readKnowledge }, { citationStyle, citationLanguage }] = await Promise.all([
    import('./readKnowledge.ts'),
    readSettings(),
  ]);
  const knowledge = readKnowledge();
  const how = { style: citationStyle, language: citationLanguage, form: 'plain' } as const;
  const clip = clipNote(
    note,
    (source) => citeSource(source, knowledge, how),
    (quote, citation) => t('note.quoted', quote, citation),
  );
  await copyText(clip.text, clip);
}
