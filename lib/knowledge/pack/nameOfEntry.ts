import { entryKeys } from './entryKeys.ts';
import type { PackEntry } from './PackEntry.ts';

/** What an entry of a pack is about, as people name it: a symbol, a canonical form, a name. */
export function nameOfEntry(entry: PackEntry): string {
  if (entry.list === 'readings') return entry.value.document;
  if (entry.list === 'texts') return entry.value.symbol ?? entry.value.work;
  const [key = ''] = entryKeys(entry);
  return key.slice(key.indexOf(':') + 1);
}
