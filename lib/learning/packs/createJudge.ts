import { entryKeys } from '../../knowledge/pack/entryKeys.ts';
import { judgeEntry } from '../../knowledge/pack/judgeEntry.ts';
import { PACK_LISTS } from '../../knowledge/pack/PACK_LISTS.ts';
import type { PackEntry, PackList } from '../../knowledge/pack/PackEntry.ts';
import type { PackFile } from '../../knowledge/pack/packFile.ts';
import type { LearnedDatabase } from '../LearnedDatabase.ts';
import { findFacts } from '../overlay/findFacts.ts';
import type { JudgeEntries } from './checkPack.ts';
import { findEntries } from './findEntries.ts';
import { listPacks } from './listPacks.ts';

/**
 * Says how entries of a pack stand to what is known: the built-in pack, what was read here, packs that are in use.
 * @throws Error of Dexie
 */
export async function createJudge(db: LearnedDatabase, builtIn: readonly PackFile[]): Promise<JudgeEntries> {
  const packs = (await listPacks(db)).map(({ id }) => id);
  const hasFacts = (await db.facts.count()) > 0;
  const ofBuiltIn = new Map<string, object[]>();
  for (const file of builtIn)
    for (const list of Object.keys(PACK_LISTS) as PackList[])
      for (const value of file[list]) keep(ofBuiltIn, entryKeys({ list, value } as PackEntry)[0], value);

  return async (entries) => {
    const names = entries.map((entry) => entryKeys(entry)[0] ?? '');
    const found = new Map<string, object[]>();
    const copies = entries.flatMap(({ list, value }) => (list === 'readings' ? [value.copy] : []));
    const [rows, readings, facts] = await Promise.all([
      findEntries(db, packs, names),
      db.readings.bulkGet(copies),
      Promise.all(hasFacts ? names.map((name) => findFacts(db, name)) : []),
    ]);
    for (const row of rows) keep(found, entryKeys(row)[0], row.value);
    for (const row of readings) if (row) keep(found, `reading:${row.copy}`, row.reading);
    return entries.map((entry, at) => {
      const name = names[at] ?? '';
      const known = [...(ofBuiltIn.get(name) ?? []), ...(found.get(name) ?? [])];
      return judgeEntry(entry.value, [...known, ...(facts[at] ?? []).map(({ value }) => value)]);
    });
  };
}

function keep(known: Map<string, object[]>, name: string | undefined, value: object): void {
  if (name === undefined) return;
  const list = known.get(name);
  if (list) list.push(value);
  else known.set(name, [value]);
}
