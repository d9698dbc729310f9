import type { Knowledge } from '../../knowledge/Knowledge.ts';
import type { FoundEntry } from '../../knowledge/overlay/FoundEntry.ts';
import { overlayKnowledge } from '../../knowledge/overlay/overlayKnowledge.ts';
import { entryKeys } from '../../knowledge/pack/entryKeys.ts';
import type { LearnedDatabase } from '../LearnedDatabase.ts';
import { findEntries } from '../packs/findEntries.ts';
import { listPacks } from '../packs/listPacks.ts';
import { findFacts } from './findFacts.ts';
import { labelRow } from './labelRow.ts';

/** Keys that are remembered; more are looked up again. */
const MOST_KEYS = 5_000;
/** An answer leads from a document to its session, that one's documents and neighbours, and theirs; never further. */
const MOST_ROUNDS = 12;

/** Looks up what is known beside the built-in pack. */
export interface LookUps {
  /**
   * Makes an answer. What it asks for that was not looked up yet is looked up, and the answer made again, until it has
   * asked for nothing more; so that it reads from the disk only what it is about. Where the database fails, the answer
   * is made of what is there.
   */
  answer<Answer>(base: Knowledge, make: (knowledge: Knowledge) => Answer): Promise<Answer>;
}

/**
 * Opens the look-ups of imported packs and of documents that were read here.
 * @throws Error of Dexie
 */
export async function openLookUp(db: LearnedDatabase): Promise<LookUps> {
  const packs = new Map((await listPacks(db)).map((pack) => [pack.id, pack.name]));
  const known = new Map<string, readonly FoundEntry[]>();

  async function load(keys: readonly string[]): Promise<void> {
    const rows = await findEntries(db, [...packs.keys()], keys);
    const found = Map.groupBy(
      rows.flatMap((row) => entryKeys(row).map((key) => ({ key, row }))),
      ({ key }) => key,
    );
    const facts = await Promise.all(keys.map((key) => findFacts(db, key)));
    for (const [at, key] of keys.entries()) {
      const ofPacks = (found.get(key) ?? []).map(({ row }) => labelRow(row, packs.get(row.pack) ?? ''));
      known.set(key, [...(facts[at] ?? []), ...ofPacks]);
    }
  }

  return {
    async answer(base, make) {
      if (known.size > MOST_KEYS) known.clear();
      for (let round = 0; ; round++) {
        const missing = new Set<string>();
        const answer = make(
          overlayKnowledge(base, (key) => {
            const entries = known.get(key);
            if (entries === undefined) missing.add(key);
            return entries ?? [];
          }),
        );
        if (missing.size === 0 || round === MOST_ROUNDS) return answer;
        const isLoaded = await load([...missing]).then(
          () => true,
          () => false,
        );
        if (!isLoaded) return answer;
      }
    },
  };
}
