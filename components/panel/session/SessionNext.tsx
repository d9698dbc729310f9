import type { Translate } from '../../Translate.ts';
import { RecommendationRows } from './RecommendationRows.tsx';
import type { SessionPart } from './SessionPart.ts';
import { Unknown } from './Unknown.tsx';

/** Whether anything of the next session was there to be searched. */
function cameWords({ next }: SessionPart['session'], t: Translate): string {
  if (next === null || next.searched.length === 0) return t('session.cameUnknown');
  return t('session.cameSearched', next.searched.join(', '));
}

interface SessionNextProps extends SessionPart {
  follow: (session: string) => void;
}

/**
 * What was put forward, and whether documents of the next session take it up, by what they say and never by the words of
 * an agenda; that may not be known. Below it the agenda of the next session.
 */
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
      {proposing.length > 0 && <p class="quiet">{cameWords(session, t)}</p>}
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
