import { codeKey } from '../../codeKey.ts';
import type { MessageKey, Translate } from '../../Translate.ts';
import type { EditorActions } from './EditorActions.ts';
import type { Keeping } from './EditorState.ts';

interface KeepingLineProps {
  keeping: Keeping;
  /** What is typed, for the clipboard. */
  text: string;
  actions: Pick<EditorActions, 'leave' | 'saveBeside' | 'saveOver' | 'copy'>;
  t: Translate;
}

const WORDS: Record<Exclude<Keeping['is'], 'failed'>, MessageKey | null> = {
  untouched: null,
  typing: 'editor.typing',
  drafted: 'editor.drafted',
  saving: 'editor.saving',
};

/** Says whether what is typed is on disk; where it is not, why, and what can be done. */
export function KeepingLine({ keeping, text, actions, t }: KeepingLineProps) {
  if (keeping.is !== 'failed') {
    const key = WORDS[keeping.is];
    return (
      <p class="keeping" role="status">
        {key && t(key)}
      </p>
    );
  }
  const isChanged = keeping.why === 'note-changed';
  return (
    <div class="keeping failed" role="alert">
      <p>
        <b>{t('editor.notSaved')}</b> {t(codeKey('problem', keeping.why))}
        {!isChanged && ` ${t('editor.keptHere')}`}
      </p>
      <div class="keeping-ways">
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
