import type { SessionRecommendation, SessionSource } from '../../../lib/knowledge/cards/SessionWhole.ts';
import { FACT_KEYS } from '../../cards/followUp/FACT_KEYS.ts';
import { FactIcon } from '../../cards/followUp/FactIcon.tsx';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';

interface RecommendationRowsProps {
  source: SessionSource;
  standing: SessionRecommendation['standing'];
  /** Of the document in front. */
  symbol: string | null;
  t: Translate;
  actions: PanelActions;
}

function placeOf({ paragraph, item }: SessionRecommendation): string {
  const isBullet = item !== null && /^\d+$/.test(item);
  return [paragraph, isBullet ? `• ${item}` : item].filter(Boolean).join(' ');
}

/** The recommendations of a document under their headings, each with what later texts did, one click from its place. */
export function RecommendationRows({ source, standing, symbol, t, actions }: RecommendationRowsProps) {
  const { document, hasSymbol, recommendations } = source;
  const isHere = document.symbol === symbol;
  const groups = Map.groupBy(
    recommendations.filter((each) => each.standing === standing),
    // Chapters have sections of the same names.
    ({ headings }) => headings.join('\n'),
  );
  const total = [...groups.values()].reduce((sum, each) => sum + each.length, 0);
  return (
    <details class="more" open={isHere || total < 12}>
      <summary>
        <bdi>{document.symbol}</bdi> <span class="count">{total}</span>
      </summary>
      {[...groups].map(([path, members]) => (
        <div key={path}>
          <h4>
            {path
              .split('\n')
              .slice(-2)
              .map((heading, at) => (
                <bdi key={heading} class={at === 0 ? 'session-chapter' : undefined}>
                  {heading}
                </bdi>
              ))}
          </h4>
          <ul class="session-recommendations">
            {members.map((each) => (
              <li key={each.id}>
                <button
                  type="button"
                  class="link-button"
                  disabled={!hasSymbol}
                  aria-label={`${document.symbol}, ${t('card.paragraph', placeOf(each))}`}
                  onClick={() =>
                    isHere && each.paragraph !== null
                      ? actions.revealParagraph(each.paragraph)
                      : actions.show(document.symbol, each.paragraph)
                  }
                >
                  {placeOf(each)}
                </button>
                <span>
                  {each.gist ? (
                    <span lang={each.gist.language}>{each.gist.text}</span>
                  ) : (
                    each.asks
                      .map(({ addressee, wording }) => `${addressee ?? t('outline.nobody')}: ${wording}`)
                      .join('; ')
                  )}
                  <span class="session-fact">
                    <FactIcon fact={each.later} /> {t(FACT_KEYS[each.later])}
                  </span>
                  {each.inNext.map(({ document: taking, paragraph, isPossible }) => (
                    <span key={`${taking} ${paragraph} ${isPossible}`} class="session-fact">
                      {t(isPossible ? 'session.maybeTaken' : 'session.takenUp')}{' '}
                      <button
                        type="button"
                        class="link-button"
                        onClick={() => actions.show(taking, paragraph)}
                      >
                        <bdi>{taking}</bdi>
                        {paragraph !== null && `, ${t('note.paragraph', paragraph)}`}
                      </button>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {recommendations.some(({ gist }) => gist) && <p class="quiet">{t('session.gists')}</p>}
    </details>
  );
}
