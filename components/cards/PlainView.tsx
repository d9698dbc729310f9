import type { PlainCard } from '../../lib/knowledge/Card.ts';
import { codeKey } from '../codeKey.ts';
import { CardFrame } from './CardFrame.tsx';
import { CardLink } from './CardLink.tsx';
import type { CardProps } from './CardProps.ts';
import { SourceLine } from './SourceLine.tsx';

/** The card of something that is known only for what it is, or whose meaning the text leaves open. */
export function PlainView({ card, t, actions, pageLink }: CardProps<PlainCard>) {
  return (
    <CardFrame
      name={card.canonical ?? card.reference.text}
      kind={t(codeKey('kind', card.kind))}
      title={card.canonical === null ? t('card.unresolved') : null}
      t={t}
      actions={actions}
    >
      {pageLink !== null && (
        <section class="card-section">
          <CardLink href={pageLink} actions={actions}>
            {t('card.pageLink')}
          </CardLink>
        </section>
      )}
      <SourceLine card={card} t={t} />
    </CardFrame>
  );
}
