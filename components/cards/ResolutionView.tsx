import { formatDays } from '../../lib/export/formatDays.ts';
import type { ResolutionCard } from '../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../bodyNameOf.ts';
import { codeKey } from '../codeKey.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardProps } from './CardProps.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { DifferingFacts } from './DifferingFacts.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { pinpointOf } from './pinpointOf.ts';
import { RowButton } from './RowButton.tsx';
import { SessionLine } from './SessionLine.tsx';
import { SourceLine } from './SourceLine.tsx';

/** The card of a resolution or decision: whose it is, of which session, and which document holds it. */
export function ResolutionView({ card, t, actions, pageLink }: CardProps<ResolutionCard>) {
  const { session, containedIn } = card;
  // "A/RES/64/293" is a symbol; "CTOC/COP resolution 5/2" is not, and says nothing that the card does not.
  const hasSymbol = !card.canonical.includes(' ');
  const bodyName = bodyNameOf(card.body, card.bodyName, t);
  return (
    <CardFrame
      name={t('card.act', t(codeKey('act', card.kind)), card.number)}
      kind={hasSymbol ? card.canonical : (card.body ?? '')}
      title={card.title ?? bodyName}
      pinpoint={pinpointOf(card.reference.pinpoint, t)}
      t={t}
      actions={actions}
    >
      <div class="card-meta">
        {card.title && bodyName && <p>{bodyName}</p>}
        {card.date && <p>{formatDays(card.date, card.date, t('languageTag'))}</p>}
      </div>
      <DifferingFacts facts={card.differing} t={t} />
      {(session || containedIn) && (
        <section class="card-section">
          <ul class="rows">
            {containedIn && (
              <RowButton label={t('card.containedIn')} onClick={() => actions.show(containedIn.symbol)}>
                <bdi>{containedIn.symbol}</bdi>
              </RowButton>
            )}
            {session && (
              <RowButton label={t('card.thisSession')} onClick={() => actions.show(session.canonical)}>
                <SessionLine session={session} t={t} />
              </RowButton>
            )}
          </ul>
        </section>
      )}
      <LanguageLinks links={card.links} pageLink={pageLink} t={t} actions={actions} />
      {!card.known && <p class="card-why quiet">{t('card.numberOnly')}</p>}
      <SourceLine card={card} t={t} />
      <CopyCitation key={card.citation} citation={card.citation} clip={card.clip} t={t} actions={actions} />
    </CardFrame>
  );
}
