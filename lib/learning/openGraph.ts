import { createGraph } from '../knowledge/followUp/createGraph.ts';
import type { GraphOptions } from '../knowledge/followUp/FollowUpGraph.ts';
import type { Dated } from '../knowledge/followUp/isLater.ts';
import { readingKeys } from '../knowledge/followUp/readingKeys.ts';
import type { KnownReading } from '../knowledge/KnownReading.ts';
import { judgeEntry } from '../knowledge/pack/judgeEntry.ts';
import type { PackReading } from '../knowledge/pack/packReading.ts';
import { findReadings } from './findReadings.ts';
import { LEARNED } from './LEARNED.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';
import type { LearnedGraph } from './LearnedGraph.ts';
import { findEntries } from './packs/findEntries.ts';
import { listPacks } from './packs/listPacks.ts';

/**
 * The graph over the built-in readings and whatever lies in the database. At first only heads are read, which tell what
 * was searched; what documents say is looked up by the works and texts that are asked for.
 * @param db null where nothing may be read, or nothing can
 * @throws Error of Dexie
 */
export async function openGraph(
  db: LearnedDatabase | null,
  builtIn: readonly PackReading[],
  options: GraphOptions,
): Promise<LearnedGraph> {
  const dates = new Map<string, Dated>();
  const { datedOf = () => null } = options;
  const graph = createGraph({ ...options, datedOf: (work) => datedOf(work) ?? dates.get(work) ?? null });
  const searched = new Set<string>();
  /** Copies that are in memory with all that they say. */
  const whole = new Map<string, KnownReading>();
  let entries = 0;
  const packs = new Map(db === null ? [] : (await listPacks(db)).map(({ id, name }) => [id, name]));
  for (const { heads, json } of (await db?.heads.bulkGet([LEARNED, ...packs.keys()]))?.filter(isThere) ?? [])
    graph.cover(() => (json === undefined ? heads : JSON.parse(json)));
  // A copy that was learned too goes by the name that the built-in pack gives it.
  for (const reading of builtIn) add(reading);
  const ofBuiltIn = new Set(builtIn.map(({ copy }) => copy));

  function add(reading: KnownReading): void {
    graph.add(reading);
    whole.set(reading.copy, reading);
    entries += reading.recommendations.length + reading.evidence.length;
  }

  /** The same reading of the same words is told once. A pack that reads them otherwise stands beside it. */
  function addOfPack(reading: PackReading, pack: string): void {
    const through = { way: 'pack' as const, id: pack, name: packs.get(pack) ?? '' };
    const known = whole.get(reading.copy);
    if (known !== undefined && judgeEntry(reading, [known]) === 'same') return;
    const copy = known === undefined ? reading.copy : `${reading.copy}@${pack}`;
    if (!whole.has(copy)) add({ ...reading, copy, through });
  }

  async function load(keys: readonly string[]): Promise<void> {
    const fresh = [...new Set(keys)].filter((key) => !searched.has(key));
    if (db === null || fresh.length === 0) return;
    const works = fresh.flatMap((key) => (key.startsWith('work:') ? [`document:${key.slice(5)}`] : []));
    const [rows, found] = await Promise.all([
      findReadings(db, fresh, whole),
      findEntries(db, [...packs.keys()], [...fresh, ...works]),
    ]);
    const ofPacks = found.flatMap(({ list, value, pack }) => (list === 'readings' ? [{ value, pack }] : []));
    // What was read here goes before what a pack says of the same words.
    const own = await db.readings.bulkGet(ofPacks.map(({ value }) => value.copy));
    for (const key of fresh) searched.add(key);
    for (const row of [...rows, ...own]) if (row && !whole.has(row.copy)) add(row.reading);
    for (const { value, pack } of ofPacks) addOfPack(value, pack);
    for (const { list, value } of found)
      if (list === 'documents' && !dates.has(value.symbol))
        dates.set(value.symbol, { date: value.date?.value ?? null, session: value.session?.value ?? null });
  }

  return {
    async about(works) {
      await load(works.map((work) => `work:${work}`));
      await load(
        works
          .flatMap((work) => graph.copiesOf(work))
          .flatMap(readingKeys)
          .filter(isText),
      );
      return graph;
    },
    add(reading) {
      if (!ofBuiltIn.has(reading.copy)) add(reading);
    },
    size: () => entries,
  };
}

function isThere<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function isText(key: string): boolean {
  return key.startsWith('text:');
}
