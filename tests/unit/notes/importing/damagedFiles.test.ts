import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { applyImport } from '../../../../lib/notes/backup/applyImport.ts';
import { writeBackup } from '../../../../lib/notes/backup/writeBackup.ts';
import { readImport } from '../../../../lib/notes/import/readImport.ts';
import { saveNote } from '../../../../lib/notes/saveNote.ts';
import { SCHEMA_VERSION } from '../../../../lib/notes/schema/SCHEMA_VERSION.ts';
import { backupText } from '../../../../scripts/stage/backupText.ts';
import fc from '../../../fixtures/fc.ts';
import { tally } from '../../../fixtures/tally.ts';
import { readAll } from '../readAll.ts';
import { sampleNote } from '../sampleNote.ts';
import { useNotes } from '../useNotes.ts';
import { encode } from './encode.ts';
import { FORMATS } from './FORMATS.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** The codes that say to the reader what is wrong with a file. */
const SAID = ['unknown-format', 'not-a-backup', 'backup-newer', 'wrong-encoding', 'file-too-large'];

/** UTF-16 with or without its mark, either end first. */
function utf16(text: string, isMarked: boolean, isLittle: boolean): Uint8Array {
  const units = [...(isMarked ? '\uFEFF' : ''), ...text].join('');
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), isLittle);
  return new Uint8Array(view.buffer);
}

/** A file of each kind with the same three notes. */
async function filesOf(): Promise<[string, Uint8Array][]> {
  const db = await useNotes();
  for (const id of ['one', 'two', 'three'])
    await saveNote(db, sampleNote({ id, comment: `Résumé of ${id}` }));
  const rows = await readAll(db);
  const items = (await db.notes.toArray()).map((note) => ({ note: note as never }));
  const files: [string, Uint8Array][] = [['backup', await encode(writeBackup(db, { history: true }))]];
  for (const [kind, write] of FORMATS) files.push([kind, await encode(write(items))]);
  expect(Object.keys(rows)).not.toHaveLength(0);
  return files;
}

it('a file that is cut off anywhere is refused with a reason, or brings in whole records alone', async () => {
  const files = await filesOf();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...files),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      async (file, part) => {
        const [kind, bytes] = file;
        const db = await useNotes();
        const cut = bytes.slice(0, Math.floor(bytes.length * part));
        const read = await readImport(db, cut).catch(({ code }: { code: string }) => code);
        if (typeof read === 'string') expect(SAID).toContain(read);
        else {
          // Only a table can end anywhere: each of its rows stands by itself.
          expect(kind).toBe('csv');
          await applyImport(db, read.backup);
          for (const { comment } of await db.notes.toArray())
            expect(comment).toMatch(/^Résumé of (?:one|two|three)$/);
        }
        tally('files that are damaged, cut off or hostile');
      },
    ),
    { numRuns: 60 },
  );
});

describe('encodings', () => {
  it.each([
    ['UTF-16 with its mark, little end first', true, true],
    ['UTF-16 with its mark, big end first', true, false],
  ])('%s comes in', async (_, isMarked, isLittle) => {
    for (const [kind, bytes] of await filesOf()) {
      const db = await useNotes();
      const text = new TextDecoder().decode(bytes);
      const file = await readImport(db, utf16(text, isMarked, isLittle));
      expect([kind, file.refused]).toEqual([kind, []]);
      await applyImport(db, file.backup);
      const comments = (await db.notes.toArray()).map(({ comment }) => comment);
      expect(comments).toContain('Résumé of two');
      tally('files that are damaged, cut off or hostile');
    }
  });

  it.each([
    ['UTF-16 without a mark, little end first', (text: string) => utf16(text, false, true)],
    ['UTF-16 without a mark, big end first', (text: string) => utf16(text, false, false)],
    ['Latin-1', (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff)],
  ])('%s is refused, never guessed', async (_, write) => {
    for (const [, bytes] of await filesOf()) {
      const db = await useNotes();
      const text = new TextDecoder().decode(bytes);
      await expect(readImport(db, write(text))).rejects.toMatchObject({ code: 'wrong-encoding' });
      expect(await db.notes.count()).toBe(0);
      tally('files that are damaged, cut off or hostile');
    }
  });
});

describe('a backup', () => {
  it('of a later schema is refused; a record of a later version is kept as it is', async () => {
    const db = await useNotes();
    const newer = JSON.parse(backupText([sampleNote() as never]));
    newer.schema = SCHEMA_VERSION + 1;
    await expect(readImport(db, utf8(JSON.stringify(newer)))).rejects.toMatchObject({ code: 'backup-newer' });
    const mixed = JSON.parse(
      backupText([{ ...sampleNote({ id: 'later' }), version: 99, more: { deep: 1 } } as never]),
    );
    await applyImport(db, (await readImport(db, utf8(JSON.stringify(mixed)))).backup, { acceptDamage: true });
    expect(await db.notes.toArray()).toMatchObject([{ id: 'later', version: 99, more: { deep: 1 } }]);
    tally('files that are damaged, cut off or hostile', 2);
  });

  it('with keys of prototypes changes nothing but its own record', async () => {
    const db = await useNotes();
    const hostile = JSON.stringify(JSON.parse(backupText([sampleNote() as never]))).replace(
      '"notes":[{',
      '"notes":[{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
    );
    await applyImport(db, (await readImport(db, utf8(hostile))).backup, { acceptDamage: true });
    expect(await db.notes.count()).toBe(1);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    tally('files that are damaged, cut off or hostile');
  });
});

it.each([
  ['a list', '['.repeat(200_000)],
  ['pages', `${'{"first":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
  [
    'a field of an annotation',
    `{"type":"Annotation","target":"https://a.example/1","deep":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
  ],
])('%s nested without end is refused, and holds nothing up', async (_, text) => {
  const db = await useNotes();
  await expect(readImport(db, utf8(text))).rejects.toMatchObject({ code: 'unknown-format' });
  expect(await db.notes.count()).toBe(0);
  tally('files that are damaged, cut off or hostile');
});
