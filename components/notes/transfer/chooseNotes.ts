import type { SessionChoice } from '../../../lib/export/SessionChoice.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { Arrangement } from '../list/Arrangement.ts';
import { arrangeNotes } from '../list/arrangeNotes.ts';
import { entriesInScope } from '../list/entriesInScope.ts';
import { readableOf } from '../list/readableOf.ts';
import type { Scope } from '../list/ScopeChoice.tsx';
import type { NotesState } from '../NotesState.ts';
import type { Selection } from './SELECTIONS.ts';

/**
 * The notes of each selection, in any order. Null where there is no such selection: no document is in
 * front, or there is no session to choose.
 */
export function chooseNotes(
  state: NotesState,
  scope: Scope,
  arrangement: Arrangement,
  session: SessionChoice | null,
): Record<Selection, readonly Note[] | null> {
  const { here, nearest } = state;
  const entries = state.entries ?? [];
  const everything = readableOf(entries);
  const listed = entriesInScope(entries, scope, state);
  const symbols = new Set(session?.symbols);
  return {
    here: here && everything.filter(({ id }) => here.has(id)),
    listed: readableOf(arrangeNotes(listed, readableOf(listed), arrangement, nearest)),
    session:
      session && everything.filter(({ source }) => source.symbol !== null && symbols.has(source.symbol)),
    everything,
  };
}
