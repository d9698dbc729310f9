import type { NotesErrorCode } from '../../../lib/notes/NotesError.ts';
import { codeKey } from '../../codeKey.ts';
import type { Translate } from '../../Translate.ts';
import type { EditorActions } from './EditorActions.ts';

interface NotKeptProps {
  why: NotesErrorCode;
  /** What is typed, for the clipboard. */
  text: string;
  actions: Pick<EditorActions, 'leave' | 'saveBeside' | 'saveOver' | 'copy' | 'reload'>;
  t: Translate;
}

type Way = 'tryAgain' | 'saveBeside' | 'saveOver' | 'copyTyped' | 'reload';

/** The ways on, the best first, where they are not those of a store that failed. */
const WAYS_ON: Partial<Record<NotesErrorCode, readonly Way[]>> = {
  'note-changed': ['saveBeside', 'saveOver'],
  'note-deleted': ['saveBeside', 'copyTyped'],
  'note-missing': ['saveBeside', 'copyTyped'],
  'database-closed': ['copyTyped', 'reload'],
};
const USUAL: readonly Way[] = ['tryAgain', 'copyTyped'];

/** Why what is typed is not on disk, that it still stands here, and what can be done. */
export function NotKept({ why, text, actions, t }: NotKeptProps) {
  const act: Record<Way, () => void> = {
    tryAgain: actions.leave,
    saveBeside: actions.saveBeside,
    saveOver: actions.saveOver,
    copyTyped: () => actions.copy(text),
    reload: actions.reload,
  };
  return (
    <div class="not-kept" role="alert">
      <p>
        <b>{t('editor.notSaved')}</b> {t(codeKey('problem', why))}
        {why !== 'note-changed' && ` ${t('editor.keptHere')}`}
      </p>
      <div class="ways">
        {(WAYS_ON[why] ?? USUAL).map((way, at) => (
          <button key={way} type="button" class={at === 0 ? 'button first' : 'button'} onClick={act[way]}>
            {t(`editor.${way}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
