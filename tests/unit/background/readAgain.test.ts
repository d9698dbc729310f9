import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readAgain } from '../../../entrypoints/background/learning/readAgain.ts';
import { forgetAll } from '../../../lib/learning/forgetAll.ts';
import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { learnDocument } from '../../../lib/learning/learnDocument.ts';
import { listOutdated } from '../../../lib/learning/listOutdated.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';
import { PARSER } from '../../../lib/learning/PARSER.ts';
import { replaceDocument } from '../../../lib/learning/replaceDocument.ts';
import { changeSettings } from '../../../lib/settings/changeSettings.ts';
import { readForTest } from '../learning/readForTest.ts';
import { EARLIER, LATER } from '../learning/reports.ts';

let db: LearnedDatabase;

beforeEach(async () => {
  db = await openLearned(`learned-${crypto.randomUUID()}`);
  await changeSettings({ learning: true });
  for (const text of [EARLIER, LATER]) await learnAsBefore(text);
});
afterEach(() => db.delete());

/** Keeps a document as an earlier parser did, which found less in it and cut its words otherwise. */
async function learnAsBefore(text: string) {
  const { learned, reading } = readForTest(text, `https://www.unodc.org/${text.length}`);
  const copy = `before-${reading.copy}`;
  const poor = { ...learned, copy, title: null, date: null, paragraphs: [], parser: PARSER - 1 };
  await learnDocument(db, poor, { ...reading, copy, recommendations: [], evidence: [] }, []);
}

const copyOf = (text: string) => readForTest(text).reading.copy;

describe('documents that an earlier parser read', () => {
  it('are read again, and keep their addresses and their day', async () => {
    expect(await listOutdated(db)).toHaveLength(2);
    const before = await db.documents.get(`before-${copyOf(EARLIER)}`);
    expect(await readAgain(db)).toBe(true);
    expect(await listOutdated(db)).toEqual([]);
    expect((await db.documents.toCollection().primaryKeys()).sort()).toEqual(
      [copyOf(EARLIER), copyOf(LATER)].sort(),
    );
    const after = await db.documents.get(copyOf(EARLIER));
    expect(after).toMatchObject({ date: '2010-02-17', parser: PARSER, urls: before?.urls, at: before?.at });
    expect((await db.readings.get(copyOf(EARLIER)))?.reading.recommendations).toHaveLength(2);
    expect((await db.facts.get(copyOf(EARLIER)))?.title).toMatch(/^Report on the meeting/);
    expect((await db.heads.toArray()).flatMap(({ heads }) => heads)).toHaveLength(2);
    expect(await readAgain(db)).toBe(false);
  });

  it('are left as they are while keeping is switched off', async () => {
    await changeSettings({ learning: false });
    expect(await readAgain(db)).toBe(false);
    expect(await listOutdated(db)).toHaveLength(2);
  });

  it('are read one by one, so that the next start goes on where this one was stopped', async () => {
    const first = (await listOutdated(db))[0];
    const stop = async () => {
      await changeSettings({ learning: false });
    };
    db.readings.hook('creating', () => void stop());
    await readAgain(db);
    const left = await listOutdated(db);
    expect(left.length).toBeLessThan(2);
    expect(left).not.toContain(first);
    await changeSettings({ learning: true });
    await readAgain(db);
    expect(await listOutdated(db)).toEqual([]);
  });

  it('stay as they were where they are no document any more, and are not tried for ever', async () => {
    const copy = `before-${copyOf(LATER)}`;
    await db.documents.update(copy, { text: 'Two words', blocks: [] });
    await readAgain(db);
    expect(await db.documents.get(copy)).toMatchObject({ text: 'Two words', parser: PARSER });
    expect(await listOutdated(db)).toEqual([]);
  });

  it('do not come back where they were forgotten while they were read', async () => {
    const { learned, reading } = readForTest(EARLIER);
    await forgetAll(db);
    expect(await replaceDocument(db, `before-${learned.copy}`, learned, reading)).toBe(false);
    expect(await db.documents.count()).toBe(0);
  });
});
