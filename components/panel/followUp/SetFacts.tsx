import type { CardFollowUp } from '../../../lib/knowledge/Card.ts';
import type { Coverage as Searched } from '../../../lib/knowledge/followUp/FollowUp.ts';
import { Coverage } from '../../cards/followUp/Coverage.tsx';
import { EvidenceItem } from '../../cards/followUp/EvidenceItem.tsx';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';

interface SetFactsProps {
  set: CardFollowUp | null;
  /** What was searched for every row alike; null where that differs. */
  coverage: Searched | null;
  t: Translate;
  actions: PanelActions;
}

/** What holds for all recommendations of a document, said once: what covers the whole set, and what was searched. */
export function SetFacts({ set, coverage, t, actions }: SetFactsProps) {
  const said = (set?.evidence ?? []).filter(({ certainty }) => certainty !== 'inferred');
  if (said.length === 0 && coverage === null) return null;
  const cardActions = { ...actions, back: null, retry() {} };
  return (
    <details class="set-facts card" open={said.length > 0 && said.length < 3}>
      <summary>
        {t('fact.ofTheSet')} <span class="count">{said.length}</span>
      </summary>
      {said.length === 0 && <p class="quiet">{t('follow.nothingOfSet')}</p>}
      <ol class="steps">
        {said.map((line) => (
          <EvidenceItem
            key={JSON.stringify([line.relation, line.seenIn, line.act])}
            line={line}
            here={null}
            t={t}
            actions={cardActions}
          />
        ))}
      </ol>
      {coverage !== null && <Coverage coverage={coverage} t={t} actions={cardActions} />}
    </details>
  );
}
