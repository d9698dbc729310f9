import type { SessionSource } from '../../../lib/knowledge/cards/SessionWhole.ts';
import { EvidenceItem } from '../../cards/followUp/EvidenceItem.tsx';
import type { PageState } from '../PanelState.ts';
import { RecommendationRows } from './RecommendationRows.tsx';
import type { SessionPart } from './SessionPart.ts';
import { Unknown } from './Unknown.tsx';

/** What the session recommended, and what organs did with all of it at once. */
export function SessionOutcome({ session, state, t, actions }: SessionPart & { state: PageState }) {
  const cardActions = { ...actions, back: null, retry() {} };
  const recommending = session.sources.filter(({ recommendations }) =>
    recommendations.some(({ standing }) => standing === 'recommendation'),
  );
  const said = ({ set }: SessionSource) => set.evidence.filter(({ certainty }) => certainty !== 'inferred');
  return (
    <>
      <section class="card-section">
        <h3 class="card-heading">{t('session.recommendations')}</h3>
        {recommending.length === 0 && <Unknown words={t('session.noRecommendations')} />}
        {recommending.map((source) => (
          <RecommendationRows
            key={source.document.symbol}
            source={source}
            standing="recommendation"
            symbol={state.symbol}
            t={t}
            actions={actions}
          />
        ))}
      </section>
      <section class="card-section">
        <h3 class="card-heading">{t('session.acts')}</h3>
        {session.sources.every(({ set }) => set.organ.length === 0) && (
          <Unknown words={t('session.noActs')} />
        )}
        {session.sources
          .filter((source) => said(source).length > 0)
          .map((source) => (
            <div key={source.document.symbol}>
              <h4>{t('session.saidOf', source.document.symbol)}</h4>
              <ol class="steps">
                {said(source).map((line) => (
                  <EvidenceItem
                    key={JSON.stringify([line.relation, line.seenIn])}
                    line={line}
                    here={null}
                    t={t}
                    actions={cardActions}
                  />
                ))}
              </ol>
            </div>
          ))}
      </section>
    </>
  );
}
