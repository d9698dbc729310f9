import type { AmbiguousCard } from '../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../bodyNameOf.ts';
import { codeKey } from '../codeKey.ts';
import { ForkIcon } from '../icons/ForkIcon.tsx';
import { CardFrame } from './CardFrame.tsx';
import type { CardProps } from './CardProps.ts';
import { SourceLine } from './SourceLine.tsx';

/** The card of a reference that could be several things: each with its reason where that is its own, none preferred. */
export function AmbiguousView({ card, t, actions }: CardProps<AmbiguousCard>) {
  return (
    <CardFrame
      name={card.reference.text}
      kind={t(codeKey('kind', card.reference.kind))}
      title={t('card.ambiguous')}
      t={t}
      actions={actions}
    >
      <section class="card-section">
        <h3 class="card-heading">{t('card.candidates')}</h3>
        <ul class="candidates">
          {card.candidates.map(({ canonical, title, bodyName, reason }) => (
            <li key={canonical}>
              <button type="button" class="candidate" onClick={() => actions.show(canonical)}>
                <ForkIcon />
                <b class="row-label">
                  <bdi>{canonical}</bdi>
                </b>
                <span class="candidate-text">
                  <bdi>{title ?? bodyNameOf(canonical.split(' ')[0] ?? null, bodyName, t)}</bdi>
                </span>
                {reason !== card.reference.reason && (
                  <span class="quiet">{t(codeKey('reason', reason))}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <SourceLine card={card} t={t} />
    </CardFrame>
  );
}
