import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';
import { CardFrame } from './CardFrame.tsx';

interface CardFailedProps {
  /** The reference's own words. */
  text: string;
  t: Translate;
  actions: CardActions;
}

/** The card when no answer came: says why that can be, and lets the reader ask again. */
export function CardFailed({ text, t, actions }: CardFailedProps) {
  return (
    <CardFrame name={text} kind={t('card.failedTitle')} t={t} actions={actions}>
      <section class="card-section">
        <p role="alert">{t('card.failed')}</p>
        <button type="button" class="link" onClick={actions.retry}>
          {t('card.retry')}
        </button>
      </section>
    </CardFrame>
  );
}
