import type { DocumentCard } from '../../../lib/knowledge/Card.ts';
import { findCounterparts } from '../../../lib/knowledge/findCounterparts.ts';
import { bodyNameOf } from '../../bodyNameOf.ts';
import { CopyCitation } from '../../cards/CopyCitation.tsx';
import { DocumentList } from '../../cards/DocumentList.tsx';
import { LanguageLinks } from '../../cards/LanguageLinks.tsx';
import { RowButton } from '../../cards/RowButton.tsx';
import { SessionRows } from '../../cards/SessionRows.tsx';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';

interface OwnCardProps {
  card: DocumentCard;
  actions: PanelActions;
  t: Translate;
}

/** The document's own card, without what the head of the panel says already. */
export function OwnCard({ card, actions, t }: OwnCardProps) {
  const { parent, previousSession, nextSession } = card;
  const { final, drafts } = findCounterparts(card);
  const cardActions = { ...actions, back: null, retry() {} };
  const related = [
    ...(parent ? [{ label: t('card.parent'), symbol: parent }] : []),
    ...(final ? [{ label: t('document.final'), symbol: final.symbol }] : []),
    ...drafts.map(({ symbol }) => ({ label: t('document.draft'), symbol })),
  ];
  return (
    <div class="card">
      <div class="card-meta">
        {card.title && <p class="card-title">{card.title}</p>}
        <p>{bodyNameOf(card.body, card.bodyName, t)}</p>
      </div>
      {(related.length > 0 || previousSession || nextSession) && (
        <section class="card-section">
          <ul class="rows">
            {related.map(({ label, symbol }) => (
              <RowButton key={symbol} label={label} onClick={() => actions.show(symbol)}>
                <bdi>{symbol}</bdi>
              </RowButton>
            ))}
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
      <CopyCitation
        key={card.citation}
        citation={card.citation}
        clip={card.clip}
        t={t}
        actions={cardActions}
      />
    </div>
  );
}
