import type { NoteEntry } from '../NoteEntry.ts';
import type { NotesState } from '../NotesState.ts';
import type { Scope } from './ScopeChoice.tsx';

/** The entries of a scope that holds, in their order. */
export function entriesInScope(
  entries: readonly NoteEntry[],
  scope: Scope,
  state: Pick<NotesState, 'here' | 'recommendation'>,
): readonly NoteEntry[] {
  const ids = scope === 'everything' ? null : state[scope];
  return ids === null ? entries : entries.filter(({ id }) => ids.has(id));
}
