import type { NotesState } from '../../components/notes/NotesState.ts';
import type { PanelState } from '../../components/panel/PanelState.ts';
import { trackingOf } from '../../lib/notes/tracking/trackingOf.ts';

/** What is in front, with "my status" of the recommendation whose card is shown, as the notebook has it now. */
export function withMine(
  state: PanelState,
  { entries, recommendation }: Pick<NotesState, 'entries' | 'recommendation'>,
): PanelState {
  if (state.is !== 'page' || state.followedHere === null) return state;
  const notes = (entries ?? []).flatMap(({ id, note }) =>
    note !== null && recommendation?.has(id) ? [note] : [],
  );
  return { ...state, followedHere: { ...state.followedHere, mine: trackingOf(notes) } };
}
