import { useState } from 'preact/hooks';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';

interface CopyCitationProps {
  citation: string;
  t: Translate;
  actions: CardActions;
}

/** The foot of a card: copies the citation, and says what is on the clipboard now or that the browser refused. */
export function CopyCitation({ citation, t, actions }: CopyCitationProps) {
  const [message, setMessage] = useState('');
  async function copy() {
    try {
      await actions.copy(citation);
      setMessage(t('card.copied', citation));
    } catch {
      setMessage(t('card.notCopied', citation));
    }
  }
  return (
    <footer class="card-foot">
      <button type="button" class="link" onClick={copy}>
        {t('card.copyCitation')}
      </button>
      <span class="card-copied" aria-live="polite">
        {message}
      </span>
    </footer>
  );
}
