import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import type { Arrangement } from '../list/Arrangement.ts';
import { arrangeNotes } from '../list/arrangeNotes.ts';
import type { Scope } from '../list/ScopeChoice.tsx';
import type { NoteEntry } from '../NoteEntry.ts';
import type { NotesState } from '../NotesState.ts';
import type { Selection } from './SELECTIONS.ts';

const IN_ORDER: Arrangement = { query: '', order: 'place', tag: null, status: null, colour: null };

/**
 * The notes of each selection, as an export writes them: those listed in the order of the list, the others by document
 * and place. Null where there is no such selection: no document is in front, or its session is not known.
 */
export function chooseNotes(
  { entries: all, here, session, places }: NotesState,
  scope: Scope,
  arrangement: Arrangement,
): Record<Selection, Note[] | null> {
  const entries = all ?? [];
  const arrange = (some: readonly NoteEntry[], how: Arrangement) =>
    arrangeNotes(some, how, places).flatMap(({ note }) => (note === null ? [] : [note]));
  const ofDocument = entries.filter(({ id }) => here?.has(id));
  return {
    here: here && arrange(ofDocument, IN_ORDER),
    listed: arrange(scope === 'here' ? ofDocument : entries, arrangement),
    session:
      session &&
      arrange(
        entries.filter(({ note }) => note?.source.symbol != null && session.symbols.has(note.source.symbol)),
        IN_ORDER,
      ),
    everything: arrange(entries, IN_ORDER),
  };
}
