import type { FoundEntry } from '../../knowledge/overlay/FoundEntry.ts';
import { labelFacts } from '../../knowledge/overlay/labelFacts.ts';
import type { PackRow } from '../packs/PackRow.ts';

/** An entry of an imported pack, of which every fact says through which pack it came. */
export function labelRow({ pack, at: _, ...entry }: PackRow, name: string): FoundEntry {
  const through = { way: 'pack' as const, id: pack, name };
  // Labelling keeps what belongs together, which is beyond the checker.
  return { ...entry, value: labelFacts(entry.value, through), through, pack } as FoundEntry;
}
