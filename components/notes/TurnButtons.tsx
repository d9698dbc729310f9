import { RedoIcon } from '../icons/RedoIcon.tsx';
import { UndoIcon } from '../icons/UndoIcon.tsx';
import type { Translate } from '../Translate.ts';
import type { NotesActions } from './NotesActions.ts';
import type { NotesState } from './NotesState.ts';
import { nameOfChange } from './nameOfChange.ts';

interface TurnButtonsProps {
  state: Pick<NotesState, 'undo' | 'redo'>;
  actions: Pick<NotesActions, 'undo' | 'redo'>;
  t: Translate;
}

/** Undo and redo, each saying what it takes back or does again. */
export function TurnButtons({ state, actions, t }: TurnButtonsProps) {
  const undo = state.undo
    ? t('notes.undoNamed', nameOfChange(state.undo.label, t))
    : t('notes.nothingToUndo');
  const redo = state.redo
    ? t('notes.redoNamed', nameOfChange(state.redo.label, t))
    : t('notes.nothingToRedo');
  return (
    <span class="turns-row">
      <button
        type="button"
        class="quiet-button"
        aria-disabled={state.undo === null}
        aria-label={undo}
        title={undo}
        onClick={() => state.undo && actions.undo()}
      >
        <UndoIcon />
      </button>
      <button
        type="button"
        class="quiet-button"
        aria-disabled={state.redo === null}
        aria-label={redo}
        title={redo}
        onClick={() => state.redo && actions.redo()}
      >
        <RedoIcon />
      </button>
    </span>
  );
}
