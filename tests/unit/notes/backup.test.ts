import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../../lib/notes/backup/applyImport.ts';
import { readBackup } from '../../../lib/notes/backup/readBackup.ts';
import { writeBackup } from '../../../lib/notes/backup/writeBackup.ts';
import { saveDraft } from '../../../lib/notes/saveDraft.ts';
import { saveNote } from '../../../lib/notes/saveNote.ts';
import { SCHEMA_VERSION } from '../../../lib/notes/schema/SCHEMA_VERSION.ts';
import type { Progress } from '../../../lib/notes/store/LongWork.ts';
import fc from '../../fixtures/fc.ts';
import { manyNotes } from './manyNotes.ts';
import { readAll } from './readAll.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';
import { writeWhole } from './writeWhole.ts';

/** The value of one note in the file is another than the one that the checksum knows. */
const tamper = (text: string) => text.replace('lanterns should', 'lanterns may');

describe('a backup', () => {
  it('says what it is, counts, and has a checksum that holds however the file is laid out', async () => {
    const db = await useNotes();
    await saveNote(db, sampleNote());
    const text = await writeWhole(db, { now: new Date('2099-02-17T12:00:00Z') });
    expect(JSON.parse(text)).toMatchObject({
      format: 'addendum-backup/1',
      schema: SCHEMA_VERSION,
      created: '2099-02-17T12:00:00.000Z',
      counts: { notes: 1, drafts: 0, documents: 0, packs: 0, corrections: 0, changes: 1 },
      checksum: { algorithm: 'SHA-256', value: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    // As `docs/formats.md` tells others to check it.
    const hash = createHash('sha256');
    const file = JSON.parse(text);
    for (const part of ['notes', 'drafts', 'documents', 'packs', 'corrections', 'changes']) {
      for (const record of file[part]) hash.update(`${part}\t${JSON.stringify(record)}\n`);
    }
    expect(file.checksum.value).toBe(hash.digest('hex'));
    for (const layout of [
      text,
      `\uFEFF${text}`,
      JSON.stringify(JSON.parse(text), null, 4),
      text.replaceAll('\n', '\r\n'),
    ]) {
      expect(readBackup(layout).damage).toEqual([]);
    }
  });

  it('brings back everything as it was, whatever it was', async () => {
    // Written and read once: JSON has no -0.
    const json = fc.jsonValue({ maxDepth: 3 }).map((value): unknown => JSON.parse(JSON.stringify(value)));
    const raw = (key: string) =>
      fc.dictionary(fc.string(), json).map((fields) => ({ ...fields, [key]: crypto.randomUUID() }));
    const content = fc.record({
      comment: fc.string({ unit: 'binary' }),
      quote: fc.string({ unit: 'grapheme' }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(content, { maxLength: 6 }),
        fc.array(raw('id'), { maxLength: 3 }),
        fc.array(raw('copy'), { maxLength: 3 }),
        fc.boolean(),
        async (contents, rawNotes, documents, history) => {
          const db = await useNotes();
          for (const fields of contents) await saveNote(db, sampleNote(fields));
          const { id: _, ...draft } = sampleNote();
          await saveDraft(db, { id: 'd', base: null, content: draft });
          await db.notes.bulkPut(rawNotes);
          await db.packs.bulkPut(rawNotes);
          await db.documents.bulkPut(documents);
          const before = await readAll(db);
          const text = await writeWhole(db, { history });
          const restored = await useNotes();
          await applyImport(restored, readBackup(text));
          expect(await readAll(restored)).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is written a batch at a time, tells how far it is and can be stopped', async () => {
    const db = await useNotes();
    await db.notes.bulkPut(manyNotes(1200));
    const told: Progress[] = [];
    const sizes: number[] = [];
    for await (const piece of writeBackup(db, {
      history: false,
      onProgress: (progress) => told.push(progress),
    })) {
      sizes.push(piece.length);
    }
    expect(told.map(({ done }) => done)).toEqual([250, 500, 750, 1000, 1200]);
    expect(new Set(told.map(({ total }) => total))).toEqual(new Set([1200]));
    expect(Math.max(...sizes)).toBeLessThan(sizes.reduce((sum, size) => sum + size) / 4);

    const stop = new AbortController();
    const pieces = writeBackup(db, { history: false, signal: stop.signal, onProgress: () => stop.abort() });
    const drain = async () => {
      for await (const _ of pieces);
    };
    await expect(drain()).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('a file that is no sound backup', () => {
  it.each([
    ['', 'not-a-backup'],
    ['{"format":"addendum-backup/1","schema":1,"created":"2099-02-17T12:00:00Z","notes":[', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    ['null', 'not-a-backup'],
    ['{"format":"other/1","schema":1}', 'not-a-backup'],
    ['{"format":"addendum-backup/1","schema":1,"created":"2099-02-17T12:00:00Z","notes":{}}', 'not-a-backup'],
    ['{"format":"addendum-backup/2","schema":1}', 'backup-newer'],
    ['{"format":"addendum-backup/1","schema":99}', 'backup-newer'],
  ])('%s is refused: %s', (text, code) => {
    expect(() => readBackup(text)).toThrow(expect.objectContaining({ name: 'NotesError', code }));
  });

  it.each<[string, (text: string) => string, string[]]>([
    ['changed', tamper, ['checksum-differs']],
    ['without checksum', (text) => text.replace(/,\s+"checksum".*/s, '}'), ['checksum-missing']],
    [
      'with a note less',
      (text) => text.replace(/"notes": \[.*?\n \]/s, '"notes": []'),
      ['checksum-differs', 'counts-differ'],
    ],
  ])('%s, is imported only on purpose', async (_, spoil, damage) => {
    const from = await useNotes();
    await saveNote(from, sampleNote());
    const backup = readBackup(spoil(await writeWhole(from)));
    expect(backup.damage).toEqual(damage);
    const db = await useNotes();
    await expect(applyImport(db, backup)).rejects.toMatchObject({ code: 'backup-damaged' });
    expect(await db.changes.count()).toBe(0);
    await applyImport(db, backup, { acceptDamage: true });
    expect(await db.notes.count()).toBe(backup.tables.notes.length);
  });
});
