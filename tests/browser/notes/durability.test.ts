import { expect, it } from 'vitest';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { sampleNote } from '../../unit/notes/sampleNote.ts';
import { useNotes } from '../../unit/notes/useNotes.ts';

it('a write is acknowledged after the disk has it', async () => {
  const events: unknown[] = [];
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...asked) {
    const begun = Reflect.apply(transaction, this, asked);
    if (begun.mode === 'readwrite') {
      events.push(begun.durability);
      begun.addEventListener('complete', () => events.push('complete'));
    }
    return begun;
  };
  try {
    const db = await useNotes();
    const { id: _, ...content } = sampleNote();
    events.length = 0;
    await saveDraft(db, { id: 'n', base: null, content });
    events.push('draft acknowledged');
    await saveNote(db, { ...content, id: 'n' });
    events.push('note acknowledged');
  } finally {
    IDBDatabase.prototype.transaction = transaction;
  }
  expect(events).toEqual([
    'strict',
    'complete',
    'draft acknowledged',
    'strict',
    'complete',
    'note acknowledged',
  ]);
});
