import type { Translate } from '../Translate.ts';
import type { SelectionActions } from './SelectionActions.ts';

interface SelectionViewProps {
  /** What became of the last press; '' for nothing to say. */
  message: string;
  t: Translate;
  actions: SelectionActions;
}

/** The buttons beside a selection: a note, and a quote with its citation. */
export function SelectionView({ message, t, actions }: SelectionViewProps) {
  return (
    <div class="tools">
      <div class="tools-row" role="toolbar" aria-label={t('note.tools')}>
        <button type="button" class="tool tool-note" onClick={actions.note}>
          {t('note.make')}
        </button>
        <button type="button" class="tool" onClick={actions.copy}>
          {t('note.copyQuote')}
        </button>
        {actions.correct && (
          <button type="button" class="tool tool-correct" onClick={actions.correct.say}>
            {t(actions.correct.kind === 'split' ? 'recommendation.split' : 'recommendation.is')}
          </button>
        )}
        {actions.takeBack && (
          <button type="button" class="tool tool-correct" onClick={actions.takeBack}>
            {t('recommendation.undo')}
          </button>
        )}
      </div>
      <p class="tools-said" aria-live="polite">
        {message}
      </p>
    </div>
  );
}
