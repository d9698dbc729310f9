import { createGraph } from '../knowledge/followUp/createGraph.ts';
import type { GraphOptions } from '../knowledge/followUp/FollowUpGraph.ts';
import { readingKeys } from '../knowledge/followUp/readingKeys.ts';
import type { PackReading } from '../knowledge/pack/packReading.ts';
import type { LearnedDatabase } from './LearnedDatabase.ts';
import type { LearnedGraph } from './LearnedGraph.ts';

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
  const graph = createGraph(options);
  const searched = new Set<string>();
  /** Copies that are in memory with all that they say. */
  const whole = new Set<string>();
  for (const { heads } of (await db?.heads.toArray()) ?? [])
    for (const head of heads)
      graph.add({ ...head, headings: [], recommendations: [], documentsBefore: [], evidence: [] });
  // A copy that was learned too goes by the name that the pack gives it.
  for (const reading of builtIn) {
    graph.add(reading);
    whole.add(reading.copy);
  }

  function add(reading: PackReading): void {
    if (whole.has(reading.copy) && builtIn.some(({ copy }) => copy === reading.copy)) return;
    graph.add(reading);
    whole.add(reading.copy);
  }

  async function load(keys: readonly string[]): Promise<void> {
    const fresh = [...new Set(keys)].filter((key) => !searched.has(key));
    if (db === null || fresh.length === 0) return;
    // All keys at once, each by itself: one cursor over many takes ten times as long.
    const rows = await db.transaction('r', db.readings, () =>
      Promise.all(fresh.map((key) => db.readings.where('keys').equals(key).toArray())),
    );
    for (const key of fresh) searched.add(key);
    for (const { copy, reading } of rows.flat()) if (!whole.has(copy)) add(reading);
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
    add,
    size: () => whole.size,
  };
}

function isText(key: string): boolean {
  return key.startsWith('text:');
}
