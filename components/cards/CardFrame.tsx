import type { ComponentChildren } from 'preact';
import { BackIcon } from '../icons/BackIcon.tsx';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';

interface CardFrameProps {
  /** What the card is about, as people write it: a symbol, a number. */
  name: string;
  /** What kind of thing that is, in words. */
  kind: string;
  title?: string | null;
  /** The place pointed at inside it, in words: "Paragraph 17". */
  pinpoint?: string | null;
  t: Translate;
  actions: Pick<CardActions, 'back'>;
  children?: ComponentChildren;
}

/** The frame of every card: name, kind and title on top, then its sections. Labelled as a dialog for screen readers. */
export function CardFrame({ name, kind, title, pinpoint, t, actions, children }: CardFrameProps) {
  return (
    <div class="card" role="dialog" aria-label={t('card.label', kind, name)} tabIndex={-1}>
      {actions.back && (
        <button type="button" class="card-back" onClick={actions.back}>
          <BackIcon />
          {t('card.back')}
        </button>
      )}
      <header class="card-head">
        <p class="card-name">
          <bdi>{name}</bdi>
          {pinpoint && <span class="card-pinpoint">{pinpoint}</span>}
        </p>
        <p class="card-kind">{kind}</p>
        {title && (
          <h2 class="card-title">
            <bdi>{title}</bdi>
          </h2>
        )}
      </header>
      {children}
    </div>
  );
}
