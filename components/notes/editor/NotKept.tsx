import type { NotesErrorCode } from '../../../lib/notes/NotesError.ts';
import { codeKey } from '../../codeKey.ts';
import type { Translate } from '../../Translate.ts';
import type { EditorActions } from './EditorActions.ts';

interface NotKeptProps {
  why: NotesErrorCode;
  /** What is typed, for the clipboard. */
  text: string;
  actions: Pick<EditorActions, 'leave' | 'saveBeside' | 'saveOver' | 'copy'>;
  t: Translate;
}

/** Why what is typed is not on disk, that it still stands here, and what can be done. */
export function NotKept({ why, text, actions, t }: NotKeptProps) {
  const isChanged = why === 'note-changed';
  return (
    <div class="not-kept" role="alert">
      <p>
        <b>{t('editor.notSaved')}</b> {t(codeKey('problem', why))}
        {!isChanged && ` ${t('editor.keptHere')}`}
      </p>
      <div class="ways">
        {isChanged ? (
          <>
            <button type="button" class="button first" onClick={actions.saveBeside}>
              {t('editor.saveBeside')}
            </button>
            <button type="button" class="button" onClick={actions.saveOver}>
              {t('editor.saveOver')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button first" onClick={actions.leave}>
              {t('editor.tryAgain')}
            </button>
            <button type="button" class="button" onClick={() => actions.copy(text)}>
              {t('editor.copyTyped')}
            </button>
          </>
        )}
      </div>
    </div>
  );
}
