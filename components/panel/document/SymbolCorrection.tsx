import { useState } from 'preact/hooks';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';
import type { PageState } from '../PanelState.ts';
import { SymbolForm } from './SymbolForm.tsx';

interface SymbolCorrectionProps {
  state: PageState;
  actions: PanelActions;
  t: Translate;
}

/** Where a reader says what the symbol of the document in front is, and takes that back. */
export function SymbolCorrection({ state, actions, t }: SymbolCorrectionProps) {
  const { symbol, basis } = state;
  const [isOpen, open] = useState(false);
  const [message, say] = useState('');
  async function undo(): Promise<void> {
    await actions.undoSymbol().then(
      () => say(t('symbol.undone')),
      () => say(t('symbol.notKept')),
    );
  }
  return (
    <div class="symbol-correction">
      {basis === 'reader' && (
        <button type="button" class="link-button" onClick={undo}>
          {t('symbol.undo')}
        </button>
      )}
      {isOpen || symbol === null ? (
        <SymbolForm
          symbol={symbol}
          save={async (next) => {
            await actions.setSymbol(next);
            open(false);
            say(t('symbol.kept', next));
          }}
          cancel={symbol === null ? null : () => open(false)}
          t={t}
        />
      ) : (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            say('');
            open(true);
          }}
        >
          {t('symbol.change')}
        </button>
      )}
      <p class="symbol-said" role="status">
        {message}
      </p>
    </div>
  );
}
