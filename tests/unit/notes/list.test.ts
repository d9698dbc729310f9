import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { deleteNote } from '../../../lib/notes/deleteNote.ts';
import { filterRows } from '../../../lib/notes/list/filterRows.ts';
import { type ListOptions, listNotes } from '../../../lib/notes/list/listNotes.ts';
import { streamNotes } from '../../../lib/notes/list/streamNotes.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import type { ParsedNote } from '../../../lib/notes/schema/parseNote.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import { manyNotes } from './manyNotes.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

const { source } = sampleNote();

function nameOf(item: ParsedNote): string {
  return 'note' in item ? item.note.id : 'unreadable';
}

function at(start: number) {
  return [{ type: 'TextPositionSelector' as const, start, end: start + 5 }];
}

/** Four notes on three documents, one in the bin, and a record that cannot be read. */
async function prepare(): Promise<NotesDatabase> {
  const db = await useNotes();
  const days = ['2099-01-01', '2099-01-02', '2099-01-03', '2099-01-04'].map((day) => new Date(day));
  await saveNote(
    db,
    sampleNote({ id: 'a', comment: 'Résumé', selectors: at(900), source: { ...source, symbol: 'B/2' } }),
    days[0],
  );
  await saveNote(
    db,
    sampleNote({ id: 'b', tags: ['Straße'], source: { ...source, symbol: null, title: 'An agenda' } }),
    days[1],
  );
  await saveNote(
    db,
    sampleNote({ id: 'c', quote: 'Цитата', selectors: at(20), source: { ...source, symbol: 'B/2' } }),
    days[2],
  );
  await saveNote(db, sampleNote({ id: 'd', source: { ...source, symbol: 'A/1' } }), days[3]);
  await saveNote(db, sampleNote({ id: 'e' }));
  await deleteNote(db, 'e');
  await db.notes.put({ id: 'f', version: 7 });
  return db;
}

describe('the list', () => {
  it.each<[Partial<ListOptions>, string[], number]>([
    [{}, ['d', 'c', 'b', 'a', 'unreadable'], 5],
    [{ offset: 1, limit: 2 }, ['c', 'b'], 5],
    [{ order: 'oldest', offset: 1 }, ['a', 'b', 'c', 'd'], 5],
    [{ order: 'created', limit: 1 }, ['d'], 5],
    [{ order: 'document', limit: 4 }, ['d', 'c', 'a', 'b'], 5],
    [{ bin: true }, ['e'], 1],
    [{ query: 'RESUME' }, ['a'], 1],
    [{ query: 'strasse' }, [], 0],
    [{ query: 'straße lanterns' }, ['b'], 1],
    [{ query: 'цитата' }, ['c'], 1],
    [{ query: 'agenda' }, ['b'], 1],
    [{ query: 'b/2' }, ['c', 'a'], 2],
    [{ query: ' ' }, ['d', 'c', 'b', 'a', 'unreadable'], 5],
    [{ query: 'nowhere' }, [], 0],
  ])('%j', async (options, names, total) => {
    const page = await listNotes(await prepare(), { order: 'newest', offset: 0, limit: 10, ...options });
    expect(page.items.map(nameOf)).toEqual(names);
    expect(page.total).toBe(total);
  });

  it('comes in whole for an export, in its order, and can be stopped', async () => {
    const db = await prepare();
    const names: string[] = [];
    for await (const item of streamNotes(db, 'document')) names.push(nameOf(item));
    expect(names).toEqual(['d', 'c', 'a', 'b', 'unreadable']);

    await db.notes.bulkPut(manyNotes(300));
    const stop = new AbortController();
    const drain = async () => {
      for await (const _ of streamNotes(db, 'newest', {
        signal: stop.signal,
        onProgress: () => stop.abort(),
      }));
    };
    await expect(drain()).rejects.toMatchObject({ code: 'cancelled' });
  });
});

it('filters 5,000 notes in less than 50 ms', () => {
  const notes = manyNotes(5000);
  const times = ['debat resume', 'quarter 36', 'nowhere'].map((query) => {
    const start = performance.now();
    filterRows(notes, query);
    return performance.now() - start;
  });
  console.log(`filtering 5,000 notes: ${times.map((time) => `${time.toFixed(1)} ms`).join(', ')}`);
  expect(Math.min(...times)).toBeLessThan(50);
});
