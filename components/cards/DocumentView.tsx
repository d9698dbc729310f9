import { formatDays } from '../../lib/export/formatDays.ts';
import type { DocumentCard } from '../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../bodyNameOf.ts';
import { codeKey } from '../codeKey.ts';
import { documentTypeOf } from '../documentTypeOf.ts';
import { CardFrame } from './CardFrame.tsx';
import type { CardProps } from './CardProps.ts';
import { CopyCitation } from './CopyCitation.tsx';
import { DifferingFacts } from './DifferingFacts.tsx';
import { DocumentList } from './DocumentList.tsx';
import { SetActs } from './followUp/SetActs.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { pinpointOf } from './pinpointOf.ts';
import { RowButton } from './RowButton.tsx';
import { SessionLink } from './SessionLink.tsx';
import { SessionRows } from './SessionRows.tsx';
import { SourceLine } from './SourceLine.tsx';

/** The card of a document: what it is, its session and that session's neighbours and documents, where to read it. */
export function DocumentView({ card, t, actions, pageLink }: CardProps<DocumentCard>) {
  const { symbol, session, parent, final, previousSession, nextSession } = card;
  const bodyName = bodyNameOf(card.body, card.bodyName, t);
  const facts = [
    session ? null : card.yearOrSession,
    card.date && formatDays(card.date, card.date, t('languageTag')),
    card.distribution && card.distribution !== 'general' && t(codeKey('distribution', card.distribution)),
  ].filter(Boolean);
  return (
    <CardFrame
      name={symbol}
      kind={documentTypeOf(card.type, t) ?? t('kind.symbol')}
      title={card.title ?? bodyName}
      pinpoint={pinpointOf(card.reference.pinpoint, t)}
      t={t}
      actions={actions}
    >
      <div class="card-meta">
        {card.title && bodyName && <p>{bodyName}</p>}
        {session && <SessionLink session={session} t={t} actions={actions} />}
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      </div>
      <DifferingFacts facts={card.differing} t={t} />
      {(parent || final || previousSession || nextSession) && (
        <section class="card-section">
          <ul class="rows">
            {final && (
              <RowButton label={t('card.citeFinal')} onClick={() => actions.show(final)}>
                <bdi>{final}</bdi>
              </RowButton>
            )}
            {parent && (
              <RowButton label={t('card.parent')} onClick={() => actions.show(parent)}>
                <bdi>{parent}</bdi>
              </RowButton>
            )}
            <SessionRows previous={previousSession} next={nextSession} t={t} actions={actions} />
          </ul>
        </section>
      )}
      {card.set.length > 0 && (
        <section class="card-section">
          <SetActs acts={card.set} here={null} t={t} actions={actions} />
        </section>
      )}
      <DocumentList heading={t('card.sameSession')} documents={card.sameSession} t={t} actions={actions} />
      <LanguageLinks links={card.links} pageLink={pageLink} t={t} actions={actions} />
      {!card.known && <p class="card-why quiet">{t('card.symbolOnly')}</p>}
      <SourceLine card={card} t={t} />
      <CopyCitation
        key={card.citation}
        citation={card.citation}
        clip={card.clip}
        symbol={symbol}
        t={t}
        actions={actions}
      />
    </CardFrame>
  );
}
