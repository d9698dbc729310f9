import type { Ask } from '../../lib/document/Recommendation.ts';
import type { Translate } from '../Translate.ts';

/** Who is asked, and how, as printed: one row an ask, in the order of the text. */
export function AskList({ asks, t }: { asks: readonly Ask[]; t: Translate }) {
  if (asks.length === 0) return null;
  return (
    <ul class="asks" aria-label={t('recommendation.asks')}>
      {asks.map(({ addressee, carriedOver, wording, start }) => (
        <li key={start}>
          {addressee === null ? (
            <span class="ask-nobody">{t('recommendation.nobodyNamed')}</span>
          ) : (
            <bdi>{addressee}</bdi>
          )}
          {carriedOver && <span class="quiet">({t('recommendation.carriedOver')})</span>}
          <b>
            <bdi>{wording}</bdi>
          </b>
        </li>
      ))}
    </ul>
  );
}
