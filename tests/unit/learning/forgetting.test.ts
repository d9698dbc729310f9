import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bringBack } from '../../../lib/learning/bringBack.ts';
import { forgetAll } from '../../../lib/learning/forgetAll.ts';
import { forgetDocuments } from '../../../lib/learning/forgetDocuments.ts';
import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { learnDocument } from '../../../lib/learning/learnDocument.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';
import { refuseDocument } from '../../../lib/learning/refuseDocument.ts';
import { readForTest } from './readForTest.ts';
import { EARLIER, LATER } from './reports.ts';

let db: LearnedDatabase;

beforeEach(async () => {
  db = await openLearned(`learned-${crypto.randomUUID()}`);
  for (const [text, url] of [
    [EARLIER, 'https://www.unodc.org/a'],
    [LATER, 'https://www.unodc.org/b'],
  ] as const) {
    const { learned, reading } = readForTest(text, url);
    await learnDocument(db, learned, reading, []);
  }
});
afterEach(() => db.delete());

/** Every row of every table, as text, whatever tables there are. */
async function dump(): Promise<string> {
  const rows = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return JSON.stringify(Object.fromEntries(rows));
}

/** What only the earlier report has: its symbol, its words, its copy. The later one cites its symbol. */
const OWN = ['lending lanterns', 'https://www.unodc.org/a', readForTest(EARLIER).reading.copy];

describe('a document that is forgotten', () => {
  it('leaves nothing of itself in the database, and the others as they were', async () => {
    const before = await dump();
    for (const own of OWN) expect(before).toContain(own);
    await forgetDocuments(db, [readForTest(EARLIER).reading.copy]);
    const after = await dump();
    for (const own of OWN) expect(after).not.toContain(own);
    expect(after).toContain(readForTest(LATER).reading.copy);
    expect(await db.facts.count()).toBe(1);
  });

  it('comes back as it was', async () => {
    const before = await dump();
    await bringBack(db, await forgetDocuments(db, [readForTest(LATER).reading.copy]));
    expect(await dump()).toBe(before);
  });

  it('leaves only its names where it is not to be kept any more', async () => {
    await refuseDocument(db, {
      url: 'https://www.unodc.org/a',
      symbol: 'CTOC/COP/WG.9/2010/6',
      targets: ['work:CTOC/COP/WG.9/2010/6@en'],
    });
    expect(await db.refused.toArray()).toEqual([{ target: 'work:CTOC/COP/WG.9/2010/6@en' }]);
    for (const own of OWN) expect(await dump()).not.toContain(own);
  });
});

it('forgetting all leaves no document, also where a row cannot be read', async () => {
  // What an earlier version may have left: it has a key, and nothing else that is known now.
  await db.table('documents').put({ copy: 'broken', text: 'lending lanterns' });
  const forgotten = await forgetAll(db);
  expect(forgotten.documents).toHaveLength(3);
  for (const table of [db.documents, db.facts, db.readings]) expect(await table.count()).toBe(0);
  expect((await db.heads.toArray()).flatMap(({ heads }) => heads)).toEqual([]);
  expect(await dump()).not.toMatch(/lantern/i);
});
