import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { RefusedPack } from '../../../../lib/knowledge/pack/RefusedPack.ts';
import type { LearnedDatabase } from '../../../../lib/learning/LearnedDatabase.ts';
import { openLearned } from '../../../../lib/learning/openLearned.ts';
import { checkPack } from '../../../../lib/learning/packs/checkPack.ts';
import { createJudge } from '../../../../lib/learning/packs/createJudge.ts';
import { importPack } from '../../../../lib/learning/packs/importPack.ts';

let db: LearnedDatabase;

beforeAll(async () => {
  db = await openLearned(`hostile-${crypto.randomUUID()}`);
});
afterAll(() => db.delete());

const check = async (text: string) => checkPack(db, new Blob([text]), await createJudge(db, []));

const fact = (value: unknown) => ({ value, source: ['A/1/1'], confidence: 'certain' });
const titled = (title: string) =>
  JSON.stringify({ schema: 'addendum-pack/1', documents: [{ symbol: 'A/1/1', title: fact(title) }] });
const READING = {
  document: 'A/1/1',
  work: 'A/1/1',
  copy: 'c1',
  language: 'en',
  type: 'report',
  date: null,
  session: null,
  speaker: null,
  searched: true,
};
const gisted = (document: string) =>
  JSON.stringify({
    schema: 'addendum-pack/1',
    readings: [READING],
    gists: [
      { document, language: 'en', recommendations: { 15: { gist: 'Ask nothing.', topics: ['training'] } } },
    ],
  });

test.each([
  ['no JSON', 'a pack', 'not-json', null],
  ['JSON that is no pack', '{"notes": []}', 'not-a-pack', null],
  ['a pack of a later version', '{"schema": "addendum-pack/2"}', 'later-version', null],
  ['a version that is a list', '{"schema": ["addendum-pack/1"]}', 'not-a-pack', null],
  ['a list that packs do not have', '{"schema": "addendum-pack/1", "notes": [1]}', 'not-a-pack', 'notes 1'],
  ['markup in a title', titled('Report <img src=x onerror=alert(1)>'), 'markup', 'documents 1, title, value'],
  [
    'an address that runs a script',
    titled('javascript:alert(1)'),
    'script-address',
    'documents 1, title, value',
  ],
  [
    'such an address in disguise',
    titled(' Java\tScript :x'.replace('\t', '')),
    'script-address',
    'documents 1, title, value',
  ],
  [
    'a key of prototypes',
    '{"schema": "addendum-pack/1", "documents": [{"symbol": "A/1/1", "__proto__": {"isBuiltIn": true}}]}',
    'hostile-key',
    'documents 1',
  ],
  [
    'such a key written in escapes',
    '{"schema": "addendum-pack/1", "gists": [{"recommendations": {"\\u005f_proto__": {}}}]}',
    'hostile-key',
    'gists 1, recommendations',
  ],
  ['letters that are no UTF-8', '\xff\xfe', 'not-json', null],
])('%s is refused as a whole, and says where', async (_, text, code, place) => {
  const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
  const refusal = await checkPack(db, new Blob([bytes]), await createJudge(db, [])).catch((error) => error);
  expect(refusal).toBeInstanceOf(RefusedPack);
  expect(refusal).toMatchObject({ code, ...(place === null ? {} : { place }) });
  expect(await db.packEntries.count()).toBe(0);
});

describe('what is wrong in an entry alone is left out, and told', () => {
  it.each([
    ['a huge text', titled('x'.repeat(100_000)), 'long-text', 'documents 1, title, value'],
    [
      'a date that is none',
      '{"schema": "addendum-pack/1", "documents": [{"symbol": "A/1/1", "date": 3}]}',
      'schema',
      'documents 1, date',
    ],
    [
      'a summary of what others read',
      gisted('CTOC/COP/WG.4/2010/6'),
      'gist-of-nothing',
      'gists, CTOC/COP/WG.4/2010/6',
    ],
    [
      'two readings of one copy',
      JSON.stringify({ schema: 'addendum-pack/1', readings: [READING, READING] }),
      'twice',
      'readings 2',
    ],
  ])('%s', async (_, text, code, place) => {
    const preview = await check(text);
    expect(preview).toMatchObject({ refusedCount: 1, refused: [{ code, place }] });
  });

  it('and is not imported', async () => {
    const text = gisted('CTOC/COP/WG.4/2010/6');
    const pack = await importPack(db, new Blob([text]), 'forged.json', await check(text));
    expect(pack.name).toBe('forged.json');
    expect((await db.packEntries.toArray()).map(({ list }) => list)).toEqual(['readings']);
  });
});

test('an object of the page is as it was', () => {
  expect('isBuiltIn' in {}).toBe(false);
});
