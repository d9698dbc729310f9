import type { PackList } from '../pack/PackEntry.ts';
import type { FoundEntry } from './FoundEntry.ts';

/** The entries of one list among those that were found. */
export function ofList<List extends PackList>(
  list: List,
  found: readonly FoundEntry[],
): Extract<FoundEntry, { list: List }>[] {
  return found.filter((entry): entry is Extract<FoundEntry, { list: List }> => entry.list === list);
}
