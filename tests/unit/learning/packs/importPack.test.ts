import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { graphOptions } from '../../../../lib/knowledge/followUp/graphOptions.ts';
import { loadBuiltInKnowledge } from '../../../../lib/knowledge/loadBuiltInKnowledge.ts';
import type { LearnedDatabase } from '../../../../lib/learning/LearnedDatabase.ts';
import { openGraph } from '../../../../lib/learning/openGraph.ts';
import { openLearned } from '../../../../lib/learning/openLearned.ts';
import { bringBackPack } from '../../../../lib/learning/packs/bringBackPack.ts';
import { checkPack } from '../../../../lib/learning/packs/checkPack.ts';
import { clearPacks } from '../../../../lib/learning/packs/clearPacks.ts';
import { createJudge } from '../../../../lib/learning/packs/createJudge.ts';
import { importPack } from '../../../../lib/learning/packs/importPack.ts';
import { listPacks } from '../../../../lib/learning/packs/listPacks.ts';
import { removePack } from '../../../../lib/learning/packs/removePack.ts';
import { makePack, symbolAt } from '../../../../scripts/bench/knowledge/makePack.ts';

let db: LearnedDatabase;

beforeEach(async () => {
  db = await openLearned(`learned-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const check = async (file: Blob) => checkPack(db, file, await createJudge(db, []));

async function take(file: Blob) {
  return importPack(db, file, 'pack.json', await check(file));
}

async function laterOf(symbol: string, at: string) {
  const graph = await openGraph(db, [], {});
  const about = await graph.about([symbol]);
  return about.followUp(symbol, at);
}

/** All rows of all tables that packs have. */
async function countRows() {
  const tables = [db.packs, db.heads, db.packEntries, db.packBuckets];
  return Promise.all(tables.map((table) => table.count()));
}

describe('a pack that is imported', () => {
  it('says first what it is and what it would bring', async () => {
    const preview = await check(makePack(30));
    expect(preview).toMatchObject({
      about: { name: 'Harbours of the world', madeBy: 'A specimen' },
      counts: { documents: 30, recommendations: 150, evidence: 29, texts: 0 },
      verdicts: { new: 60, same: 0, conflicting: 0 },
      refusedCount: 0,
      same: null,
    });
    expect(await countRows()).toEqual([0, 0, 0, 0]);
  });

  it('tells what became of recommendations, and through which pack', async () => {
    expect((await laterOf(symbolAt(3), '2')).later).toBe('not checked');
    const { id } = await take(makePack(30));
    const followUp = await laterOf(symbolAt(3), '2');
    expect(followUp.later).toBe('built on');
    expect(followUp.evidence.map(({ seenIn }) => [seenIn.document, seenIn.through])).toEqual([
      [symbolAt(4), { way: 'pack', id, name: 'Harbours of the world' }],
    ]);
  });

  it('is told no more once it is removed, is brought back, and in the end leaves no row', async () => {
    const { id } = await take(makePack(30));
    await removePack(db, id);
    expect(await listPacks(db)).toEqual([]);
    expect((await laterOf(symbolAt(3), '2')).later).toBe('not checked');
    expect(await bringBackPack(db, id)).toBe(true);
    expect((await laterOf(symbolAt(3), '2')).later).toBe('built on');
    await removePack(db, id);
    await clearPacks(db);
    expect(await db.packEntries.count()).toBe(60);
    await clearPacks(db, Date.now() + 60 * 60_000);
    expect(await countRows()).toEqual([0, 0, 0, 0]);
    expect(await bringBackPack(db, id)).toBe(false);
  });

  it('is known again, and says the same as what is there', async () => {
    await take(makePack(5));
    expect(await check(makePack(5))).toMatchObject({
      same: 'Harbours of the world',
      verdicts: { new: 0, same: 10, conflicting: 0 },
    });
    expect((await check(makePack(6, 4))).verdicts).toEqual({ new: 2, same: 5, conflicting: 5 });
  });

  it('leaves nothing behind where it is cancelled in the middle, or where the disk is full', async () => {
    const file = makePack(400);
    const preview = await check(file);
    const cancel = new AbortController();
    const stop = () => cancel.abort();
    db.packEntries.hook('creating', stop);
    await expect(importPack(db, file, 'pack.json', preview, cancel)).rejects.toThrow();
    db.packEntries.hook('creating').unsubscribe(stop);
    expect(await countRows()).toEqual([0, 0, 0, 0]);
    db.packBuckets.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(importPack(db, file, 'pack.json', preview)).rejects.toThrow();
    expect(await countRows()).toEqual([0, 0, 0, 0]);
  });

  it('leaves rows that the next start clears where the browser was closed in the middle', async () => {
    await db.packEntries.bulkAdd([
      { pack: 'gone', at: 0, list: 'sources', value: { key: 'a', document: 'A', about: 'A' } },
      { pack: 'gone', at: 1, list: 'sources', value: { key: 'b', document: 'B', about: 'B' } },
    ]);
    const { id } = await take(makePack(3));
    await clearPacks(db);
    expect(await db.packEntries.count()).toBe(6);
    expect((await listPacks(db)).map((pack) => pack.id)).toEqual([id]);
  });

  it('changes nothing of what the built-in pack says', async () => {
    const known = loadBuiltInKnowledge();
    const before = JSON.stringify(known.followUp('CTOC/COP/WG.4/2010/6#15'));
    await take(makePack(30));
    const graph = await openGraph(db, known.readings, graphOptions(known));
    const about = await graph.about(['CTOC/COP/WG.4/2010/6']);
    const after = about.followUp('CTOC/COP/WG.4/2010/6', '15');
    expect(JSON.stringify({ ...after, coverage: known.followUp('CTOC/COP/WG.4/2010/6#15').coverage })).toBe(
      before,
    );
  });
});
