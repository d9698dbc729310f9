import 'fake-indexeddb/auto';
import fs from 'node:fs';
import path from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { listDrafts } from '../../../lib/notes/listDrafts.ts';
import { listHistory } from '../../../lib/notes/log/listHistory.ts';
import { migrateRow } from '../../../lib/notes/schema/migrateRow.ts';
import { parseCorrection } from '../../../lib/notes/schema/parseCorrection.ts';
import { parseNote } from '../../../lib/notes/schema/parseNote.ts';
import { SCHEMA_VERSION } from '../../../lib/notes/schema/SCHEMA_VERSION.ts';
import { SCHEMA_VERSIONS } from '../../../lib/notes/schema/SCHEMA_VERSIONS.ts';
import type { Row } from '../../../lib/notes/store/Row.ts';
import { TABLE_NAMES, type TableName } from '../../../lib/notes/store/TABLES.ts';
import { tally } from '../../fixtures/tally.ts';
import { readAll } from './readAll.ts';
import { useNotes } from './useNotes.ts';

/** What a database of a version held, in the tables that it had. */
function readStored(
  version: number,
): { notes: Row[]; drafts: Row[] } & Partial<Record<TableName | 'changes', Row[]>> {
  const file = path.join(import.meta.dirname, 'stored', `version-${version}.json`);
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

describe.each(SCHEMA_VERSIONS.map(({ version }) => version))('version %i', (version) => {
  it('has a stored example with a note and a draft of that version', () => {
    const { notes, drafts } = readStored(version);
    expect(notes.length).toBeGreaterThan(0);
    expect(drafts.length).toBeGreaterThan(0);
    for (const row of [...notes, ...drafts]) expect(row.version).toBe(version);
  });

  it('opens, keeps what is stored and reads all of it', async () => {
    const name = `notes-${crypto.randomUUID()}`;
    const stored = readStored(version);
    const old = new Dexie(name);
    for (const step of SCHEMA_VERSIONS.filter((each) => each.version <= version)) {
      old.version(step.version).stores(step.stores);
    }
    for (const [table, rows] of Object.entries(stored)) await old.table(table).bulkPut(rows);
    old.close();

    const db = await useNotes(name);
    const missing = Object.fromEntries(TABLE_NAMES.map((table) => [table, []]));
    const { changes = [], ...tables } = stored;
    expect(await readAll(db)).toEqual({ ...missing, ...tables });
    expect(await db.changes.toArray()).toMatchObject(changes);
    for (const row of stored.notes)
      expect(parseNote(row)).toMatchObject({ note: { id: row.id, version: SCHEMA_VERSION } });
    for (const row of changes.length > 0 ? stored.notes : []) {
      const [state] = (await listHistory(db, String(row.id))).slice(-1);
      expect(state?.state).toEqual(parseNote(row));
    }
    const drafts = await listDrafts(db);
    expect(drafts.map((draft) => 'draft' in draft)).toEqual(stored.drafts.map(() => true));
    for (const row of stored.corrections ?? [])
      expect(parseCorrection(row)).toMatchObject({ correction: { id: row.id, version: SCHEMA_VERSION } });
    tally('stores of every version that were opened');
  });
});

it('versions count up by one, to the one in which notes are written', () => {
  expect(SCHEMA_VERSIONS.map(({ version }) => version)).toEqual(
    Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1),
  );
});

it('a record is brought up one version at a time, from where it is', () => {
  const add = (field: string) => (row: Row) => ({ ...row, trail: `${row.trail ?? ''}${field}` });
  const versions = [1, 2, 3].map((version) => ({
    version,
    stores: {},
    note: add(`n${version}`),
    draft: add(`d${version}`),
    correction: add(`c${version}`),
  }));
  expect(migrateRow({ version: 1 }, 'note', versions)).toEqual({ version: 3, trail: 'n2n3' });
  expect(migrateRow({ version: 2 }, 'draft', versions)).toEqual({ version: 3, trail: 'd3' });
  expect(migrateRow({ version: 1 }, 'correction', versions)).toEqual({ version: 3, trail: 'c2c3' });
  expect(migrateRow({ version: 3 }, 'note', versions)).toEqual({ version: 3 });
});
