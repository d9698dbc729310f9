import { RecommendationRows } from './RecommendationRows.tsx';
import type { SessionPart } from './SessionPart.ts';
import { Unknown } from './Unknown.tsx';

interface SessionNextProps extends SessionPart {
  follow: (session: string) => void;
}

/** What was put forward, with what later texts say of it; and beside it the agenda of the next session. Neither is matched with the other by words. */
export function SessionNext({ session, follow, t, actions }: SessionNextProps) {
  const { sources, next, card } = session;
  const proposing = sources.filter(({ recommendations }) =>
    recommendations.some(({ standing }) => standing === 'proposal'),
  );
  const { nextSession } = card;
  return (
    <section class="card-section">
      <h3 class="card-heading">{t('session.proposals')}</h3>
      {proposing.length === 0 && <Unknown words={t('session.noProposals')} />}
      {proposing.map((source) => (
        <RecommendationRows
          key={source.document.symbol}
          source={source}
          standing="proposal"
          symbol={null}
          t={t}
          actions={actions}
        />
      ))}
      <h4>{t('session.nextAgenda')}</h4>
      {next === null && <Unknown words={t('session.nextUnknown')} />}
      {next?.agenda.length === 0 && <Unknown words={t('session.noAgenda')} />}
      <ul class="session-recommendations">
        {next?.agenda.map(({ item, title }) => (
          <li key={item}>
            <span>{item}</span> <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      {next !== null && nextSession !== null && (
        <button type="button" class="link-button" onClick={() => follow(nextSession.canonical)}>
          {t('session.toNext')}
        </button>
      )}
    </section>
  );
}
