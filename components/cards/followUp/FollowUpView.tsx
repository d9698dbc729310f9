import type { CardFollowUp, RecommendationCard } from '../../../lib/knowledge/Card.ts';
import type { Translate } from '../../Translate.ts';
import type { CardActions } from '../CardActions.ts';
import type { CardHere } from '../CardHere.ts';
import { RowButton } from '../RowButton.tsx';
import { Coverage } from './Coverage.tsx';
import { DateWords } from './DateWords.tsx';
import { EarlierItem } from './EarlierItem.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';
import { NotChecked } from './NotChecked.tsx';

interface FollowUpViewProps {
  card: RecommendationCard;
  followUp: CardFollowUp;
  here: CardHere | null;
  t: Translate;
  actions: CardActions;
}

/**
 * Where a recommendation comes from and what became of it: one list by date, each with its source; what is only possible
 * apart, and what was searched always said. What covers a whole set is the document's, and only pointed to.
 */
export function FollowUpView({ card, followUp, here, t, actions }: FollowUpViewProps) {
  const { evidence, coverage, later } = followUp;
  const { symbol, lineage } = card;
  const own = evidence.filter(({ scope }) => scope === 'paragraph');
  const certain = own.filter(({ certainty }) => certainty !== 'inferred');
  const possible = own.filter(({ certainty }) => certainty === 'inferred');
  const ofSet = evidence.filter(({ scope, certainty }) => scope !== 'paragraph' && certainty !== 'inferred');
  const earlier = lineage.filter(({ way }) => way === 'earlier');
  const self = lineage.find(({ way }) => way === 'own');
  const shared = { here, t, actions };
  return (
    <section class="card-section">
      <h3 class="card-heading">{t('fact.heading')}</h3>
      {earlier.length + certain.length > 0 && (
        <ol class="steps">
          {earlier.map((line) => (
            <EarlierItem key={`${line.citation} ${line.relation}`} line={line} {...shared} />
          ))}
          {earlier.length > 0 && self && (
            <li class="step step-own">
              {self.date !== null && <DateWords date={self.date} t={t} />}
              <p>{t('fact.thisOne')}</p>
            </li>
          )}
          {certain.map((line) => (
            <EvidenceItem
              key={JSON.stringify([line.relation, line.seenIn, line.act])}
              line={line}
              {...shared}
            />
          ))}
        </ol>
      )}
      {possible.length > 0 && (
        <details class="more possible">
          <summary>{t('fact.possible', String(possible.length))}</summary>
          <p class="quiet">{t('fact.possibleWhy')}</p>
          <ol class="steps">
            {possible.map((line) => (
              <EvidenceItem key={JSON.stringify([line.relation, line.seenIn])} line={line} {...shared} />
            ))}
          </ol>
        </details>
      )}
      {ofSet.length > 0 && symbol !== null && (
        <ul class="rows">
          <RowButton label={t('fact.ofTheSet')} onClick={() => actions.show(symbol)}>
            {t('fact.saidOfDocument', String(ofSet.length))}
          </RowButton>
        </ul>
      )}
      {coverage !== null && <Coverage coverage={coverage} t={t} actions={actions} />}
      {later === 'not checked' && <NotChecked documents={card.toOpen} t={t} actions={actions} />}
    </section>
  );
}
