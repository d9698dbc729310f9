import type { DocumentCard } from '../../lib/knowledge/Card.ts';
import { bodyNameOf } from '../bodyNameOf.ts';
import { CardView } from '../cards/CardView.tsx';
import { CopyCitation } from '../cards/CopyCitation.tsx';
import { DocumentList } from '../cards/DocumentList.tsx';
import { LanguageLinks } from '../cards/LanguageLinks.tsx';
import { RowButton } from '../cards/RowButton.tsx';
import { SessionLink } from '../cards/SessionLink.tsx';
import { SessionRows } from '../cards/SessionRows.tsx';
import { documentTypeOf } from '../documentTypeOf.ts';
import { formatDays } from '../formatDays.ts';
import type { Translate } from '../Translate.ts';
import { EmptyState } from './EmptyState.tsx';
import type { PanelActions } from './PanelActions.ts';
import type { PanelState } from './PanelState.ts';

type PageState = Extract<PanelState, { is: 'page' }>;

interface DocumentTabProps {
  state: PageState;
  actions: PanelActions;
  t: Translate;
}

/** What the document in front is: its symbol and how that is known, its session, and what else belongs to that. */
export function DocumentTab({ state, actions, t }: DocumentTabProps) {
  const { card, symbol, basis, isFollowed } = state;
  const cardActions = { ...actions, back: isFollowed ? actions.back : null, retry() {} };
  if (card !== null && (isFollowed || card.card !== 'document')) {
    return (
      <div class="document-tab">
        <CardView card={card} t={t} actions={cardActions} />
      </div>
    );
  }
  if (symbol === null) {
    return <EmptyState title={t('document.unknownTitle')} words={t('document.unknown')} />;
  }
  return (
    <div class="document-tab">
      <h2 class="unseen">{t('tab.document')}</h2>
      <p class={basis === 'inferred' ? 'basis probable' : 'basis'}>{t(`basis.${basis}`)}</p>
      {card?.card === 'document' && <OwnCard card={card} actions={actions} t={t} />}
    </div>
  );
}

/** The document's own card, without what the head of the panel says already. */
function OwnCard({ card, actions, t }: { card: DocumentCard; actions: PanelActions; t: Translate }) {
  const { session, parent, previousSession, nextSession } = card;
  const cardActions = { ...actions, back: null, retry() {} };
  const facts = [
    documentTypeOf(card.type, t),
    card.date && formatDays(card.date, card.date, t('languageTag')),
  ].filter(Boolean);
  return (
    <div class="card">
      <div class="card-meta">
        {card.title && <p class="card-title">{card.title}</p>}
        <p>{bodyNameOf(card.body, card.bodyName, t)}</p>
        {facts.length > 0 && <p>{facts.join(' · ')}</p>}
        {session && <SessionLink session={session} t={t} actions={cardActions} />}
      </div>
      {(parent || previousSession || nextSession) && (
        <section class="card-section">
          <ul class="rows">
            {parent && (
              <RowButton label={t('card.parent')} onClick={() => actions.show(parent)}>
                <bdi>{parent}</bdi>
              </RowButton>
            )}
            <SessionRows previous={previousSession} next={nextSession} t={t} actions={cardActions} />
          </ul>
        </section>
      )}
      <DocumentList
        heading={t('card.sameSession')}
        documents={card.sameSession}
        t={t}
        actions={cardActions}
      />
      <LanguageLinks links={card.links} pageLink={null} t={t} actions={cardActions} />
      {!card.known && <p class="card-why quiet">{t('card.symbolOnly')}</p>}
      <CopyCitation key={card.citation} citation={card.citation} t={t} actions={cardActions} />
    </div>
  );
}
