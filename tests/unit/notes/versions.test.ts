import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { copyKey } from '../../../lib/notes/documents/copyKey.ts';
import { keepVersion } from '../../../lib/notes/documents/keepVersion.ts';
import { readVersions } from '../../../lib/notes/documents/readVersions.ts';
import { sampleNote } from './sampleNote.ts';
import { useNotes } from './useNotes.ts';

const BLOCKS = ['0a1b2c3d4e5f60@0', '00000000000001@1s'];
const VERSION = { blocks: BLOCKS, isDraft: true };
const HASH = 'f'.repeat(64);
const note = (targets: string[], symbol: string | null = 'CTOC/COP/WG.4/2010/6') => {
  const { source } = sampleNote();
  return { targets, source: { ...source, symbol } };
};

test('a version is known by work, language and text; a text too short to tell has none', () => {
  const targets = ['work:CTOC/COP/WG.4/2010/6@en', `text:${HASH}@en`, 'text:other@en'];
  expect(copyKey(note(targets))?.copy).toBe(`CTOC/COP/WG.4/2010/6@${HASH}@en`);
  expect(copyKey(note(targets, null))?.work).toBe(`text:${HASH}`);
  expect(copyKey(note(['url:https://www.unodc.org/x']))).toBeNull();
});

test('the snapshot of a version is kept once, and read again; what cannot be read is left out', async () => {
  const db = await useNotes();
  const made = note([`text:${HASH}@en`]);
  const copy = copyKey(made)?.copy ?? '';
  await keepVersion(db, made, VERSION);
  await keepVersion(db, made, VERSION);
  await db.documents.put({ copy: 'broken', work: 'broken', blocks: ['Words of a page.'] });
  expect(await db.documents.count()).toBe(2);
  expect(await readVersions(db, [copy, copy, 'broken', 'missing'])).toMatchObject({ [copy]: VERSION });
});

test('a note on a whole document keeps no version', async () => {
  const db = await useNotes();
  await keepVersion(db, note([`text:${HASH}@en`]), { blocks: [], isDraft: false });
  expect(await db.documents.count()).toBe(0);
});
