import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { openNotes } from '../../../lib/notes/store/openNotes.ts';
import { sampleNote } from '../../unit/notes/sampleNote.ts';

/** Told the name of a database, saves one note after another, each from a draft, and tells the id of each that is acknowledged. */
self.onmessage = async ({ data }: MessageEvent<string>) => {
  const db = await openNotes(data);
  for (let count = 0; ; count++) {
    const id = `${crypto.randomUUID()}`;
    const { id: _, ...content } = sampleNote({ comment: `note ${count}` });
    await saveDraft(db, { id, base: null, content });
    self.postMessage({ drafted: id });
    await saveNote(db, { ...content, id });
    self.postMessage({ saved: id });
  }
};
