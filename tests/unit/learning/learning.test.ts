import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { learnDocument } from '../../../lib/learning/learnDocument.ts';
import { openGraph } from '../../../lib/learning/openGraph.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';
import { readForTest } from './readForTest.ts';
import { EARLIER, LATER } from './reports.ts';

let db: LearnedDatabase;

beforeEach(async () => {
  db = await openLearned(`learned-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

async function learn(text: string, url?: string, targets: string[] = []) {
  const { learned, reading } = readForTest(text, url);
  return learnDocument(db, learned, reading, targets);
}

async function laterOf(at: string) {
  const graph = await openGraph(db, [], {});
  const about = await graph.about(['CTOC/COP/WG.9/2010/6']);
  return about.followUp('CTOC/COP/WG.9/2010/6', at);
}

describe('documents that are learned', () => {
  it('tell what became of earlier ones, also when all was forgotten but the database', async () => {
    await learn(EARLIER);
    expect((await laterOf('3')).later).toBe('not checked');
    await learn(LATER, 'https://www.unodc.org/b');
    expect((await laterOf('3')).later).toBe('built on');
    expect((await laterOf('2')).later).toBe('restated');
    expect((await laterOf('2')).coverage).toEqual({
      documents: ['CTOC/COP/WG.9/2011/4'],
      until: '2011-05-12',
    });
  });

  it('join a graph that is open', async () => {
    const graph = await openGraph(db, [], {});
    for (const text of [EARLIER, LATER]) graph.add(readForTest(text).reading);
    const about = await graph.about(['CTOC/COP/WG.9/2010/6']);
    expect(about.followUp('CTOC/COP/WG.9/2010/6', '3').later).toBe('built on');
  });

  it('are one copy, wherever they were read', async () => {
    expect((await learn(EARLIER)).outcome).toBe('learned');
    expect((await learn(EARLIER.replaceAll('\n\n', '\n\n\n'), 'https://www.unodc.org/c')).outcome).toBe(
      'known',
    );
    const [kept, ...others] = await db.documents.toArray();
    expect(others).toEqual([]);
    expect(kept?.urls).toEqual(['https://www.unodc.org/a', 'https://www.unodc.org/c']);
  });

  it('give way to a copy that says more, and not to one that says less', async () => {
    const extract = EARLIER.slice(0, EARLIER.indexOf('3. States'));
    await learn(extract, 'https://www.unodc.org/extract');
    const whole = await learn(EARLIER);
    expect(whole.replaced).toHaveLength(1);
    expect((await learn(extract, 'https://www.unodc.org/again')).outcome).toBe('known');
    const kept = await db.documents.toArray();
    expect(kept.map(({ text }) => text)).toEqual([EARLIER]);
    expect(kept[0]?.urls).toEqual([
      'https://www.unodc.org/a',
      'https://www.unodc.org/extract',
      'https://www.unodc.org/again',
    ]);
    expect((await db.heads.toArray()).flatMap(({ heads }) => heads)).toHaveLength(1);
    expect(await db.readings.count()).toBe(1);
  });

  it('are no extracts where they have other numbers, as a draft has', async () => {
    const draft = EARLIER.slice(0, EARLIER.indexOf('3. States')).replace('\n2. States', '\n7. States');
    await learn(EARLIER);
    expect((await learn(draft)).outcome).toBe('learned');
    const graph = await openGraph(db, [], {});
    const about = await graph.about(['CTOC/COP/WG.9/2010/6']);
    expect(about.followUp('CTOC/COP/WG.9/2010/6', '3', 'a copy that nobody read')).toMatchObject({
      later: 'not checked',
      evidence: [],
    });
  });

  it('are kept both where they differ', async () => {
    await learn(EARLIER);
    await learn(EARLIER.replace('every year', 'every month'));
    expect(await db.documents.count()).toBe(2);
  });

  it('are not kept where their reader refused', async () => {
    await db.refused.put({ target: 'work:CTOC/COP/WG.9/2010/6@en' });
    const { outcome } = await learn(EARLIER, undefined, ['work:CTOC/COP/WG.9/2010/6@en']);
    expect(outcome).toBe('refused');
    expect(await db.documents.count()).toBe(0);
  });
});
