import type { ComponentChildren } from 'preact';
import { CardView } from '../../cards/CardView.tsx';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';
import type { PageState } from '../PanelState.ts';
import { AddEvidence } from './AddEvidence.tsx';
import { OwnCard } from './OwnCard.tsx';
import { SymbolCorrection } from './SymbolCorrection.tsx';

interface DocumentTabProps {
  state: PageState;
  actions: PanelActions;
  /** What can be done with the document as a whole. */
  handling: ComponentChildren;
  t: Translate;
}

/** What the document in front is: its symbol and how that is known, its session, and what else belongs to that. */
export function DocumentTab({ state, actions, handling, t }: DocumentTabProps) {
  const { own, followed, symbol, basis } = state;
  const card = followed ?? (own?.card === 'document' ? null : own);
  if (card !== null) {
    const cardActions = { ...actions, back: followed === null ? null : actions.back, retry() {} };
    return (
      <div class="document-tab">
        <CardView
          card={card}
          here={followed === null ? null : state.followedHere}
          t={t}
          actions={cardActions}
        />
        {card.card === 'recommendation' && card.followUp && (
          <AddEvidence key={card.id} card={card} t={t} keep={actions.addEvidence} />
        )}
      </div>
    );
  }
  return (
    <div class="document-tab">
      {symbol === null ? (
        <div class="document-unknown">
          <h2>{t('document.unknownTitle')}</h2>
          <p>{t('document.unknown')}</p>
        </div>
      ) : (
        <>
          <h2 class="unseen">{t('tab.document')}</h2>
          <p class={basis === 'inferred' ? 'basis probable' : 'basis'}>{t(`basis.${basis}`)}</p>
        </>
      )}
      <SymbolCorrection key={symbol} state={state} actions={actions} t={t} />
      {own?.card === 'document' && <OwnCard card={own} actions={actions} t={t} />}
      {handling}
    </div>
  );
}
