import { useMemo } from 'preact/hooks';
import type { NoteEntry } from '../NoteEntry.ts';
import type { NotesState } from '../NotesState.ts';
import type { Arrangement } from './Arrangement.ts';
import { arrangeNotes } from './arrangeNotes.ts';
import { entriesInScope } from './entriesInScope.ts';
import { readableOf } from './readableOf.ts';
import type { Scope } from './ScopeChoice.tsx';
import { sortNotes } from './sortNotes.ts';

/** What the list of a scope shows, each part worked out only when what it comes from has changed: a letter sorts nothing. */
export function useListed(
  state: Pick<NotesState, 'here' | 'recommendation' | 'places' | 'nearest'> & {
    entries: readonly NoteEntry[];
  },
  scope: Scope,
  arrangement: Arrangement,
): { inScope: readonly NoteEntry[]; listed: readonly NoteEntry[] } {
  const { entries, here, recommendation, places, nearest } = state;
  const { order } = arrangement;
  const inScope = useMemo(
    () => entriesInScope(entries, scope, { here, recommendation }),
    [entries, here, recommendation, scope],
  );
  const sorted = useMemo(() => sortNotes(readableOf(inScope), order, places), [inScope, order, places]);
  const listed = useMemo(
    () => arrangeNotes(inScope, sorted, arrangement, nearest),
    [inScope, sorted, arrangement, nearest],
  );
  return { inScope, listed };
}
