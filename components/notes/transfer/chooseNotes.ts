import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { Arrangement } from '../list/Arrangement.ts';
import { arrangeNotes } from '../list/arrangeNotes.ts';
import { entriesInScope } from '../list/entriesInScope.ts';
import { readableOf } from '../list/readableOf.ts';
import type { Scope } from '../list/ScopeChoice.tsx';
import { sortNotes } from '../list/sortNotes.ts';
import type { NoteEntry } from '../NoteEntry.ts';
import type { NotesState } from '../NotesState.ts';
import type { Selection } from './SELECTIONS.ts';

const IN_ORDER: Arrangement = { query: '', order: 'place', tag: null, status: null, colour: null };

/**
 * The notes of each selection, as an export writes them: those listed in the order of the list, the others by document
 * and place. Null where there is no such selection: no document is in front, or its session is not known.
 */
export function chooseNotes(
  state: NotesState,
  scope: Scope,
  arrangement: Arrangement,
): Record<Selection, Note[] | null> {
  const { here, session, places, nearest } = state;
  const entries = state.entries ?? [];
  const arrange = (some: readonly NoteEntry[], how: Arrangement) =>
    readableOf(arrangeNotes(some, sortNotes(readableOf(some), how.order, places), how, nearest));
  return {
    here: here && arrange(entriesInScope(entries, 'here', state), IN_ORDER),
    listed: arrange(entriesInScope(entries, scope, state), arrangement),
    session:
      session &&
      arrange(
        entries.filter(({ note }) => note?.source.symbol != null && session.symbols.has(note.source.symbol)),
        IN_ORDER,
      ),
    everything: arrange(entries, IN_ORDER),
  };
}
