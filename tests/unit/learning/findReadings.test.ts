import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findReadings } from '../../../lib/learning/findReadings.ts';
import type { LearnedDatabase } from '../../../lib/learning/LearnedDatabase.ts';
import { openLearned } from '../../../lib/learning/openLearned.ts';
import type { StoredReading } from '../../../lib/learning/StoredReading.ts';
import { readForTest } from './readForTest.ts';
import { EARLIER } from './reports.ts';

const { reading } = readForTest(EARLIER);
const rowOf = (copy: string, ...keys: string[]): StoredReading => ({ copy, pack: 'learned', keys, reading });
const ROWS = [rowOf('first', 'a', 'b'), rowOf('second', 'b', 'c'), rowOf('third', 'd')];
/** Keys under which nothing stands. */
const many = (count: number) => Array.from({ length: count }, (_, at) => `nothing ${at}`);

let db: LearnedDatabase;

beforeEach(async () => {
  db = await openLearned(`learned-${crypto.randomUUID()}`);
  await db.readings.bulkPut(ROWS);
});
afterEach(() => db.delete());

describe('findReadings', () => {
  it.each([
    { name: 'a key of two readings', keys: ['b'], known: [], copies: ['first', 'second'] },
    { name: 'two keys of one reading', keys: ['a', 'b'], known: ['second'], copies: ['first'] },
    { name: 'no key', keys: [], known: [], copies: [] },
    { name: 'keys of nothing', keys: many(3), known: [], copies: [] },
    { name: 'what is known', keys: ['a', 'd'], known: ['first', 'third'], copies: [] },
  ])('finds the same for $name, among few keys and among many', async ({ keys, known, copies }) => {
    const held = new Map(known.map((copy) => [copy, true]));
    for (const others of [[], many(150), many(1_000)]) {
      const found = await findReadings(db, [...others, ...keys], held);
      expect(found.map(({ copy }) => copy).sort()).toEqual(copies);
    }
  });
});
