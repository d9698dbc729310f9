import { FactChips } from '../../cards/followUp/FactChips.tsx';
import type { Translate } from '../../Translate.ts';
import { MarkedText } from '../outline/MarkedText.tsx';
import type { PanelActions } from '../PanelActions.ts';
import { coverageWords } from './coverageWords.ts';
import { FactCell } from './FactCell.tsx';
import type { FollowRow } from './FollowRow.ts';
import { StatusField } from './StatusField.tsx';
import { splitFacts } from './splitFacts.ts';

interface FollowRowViewProps {
  row: FollowRow;
  /** What was searched for, to be marked. */
  words: string;
  /** Whether what was searched is said above, for all rows. */
  isCoverageSaid: boolean;
  t: Translate;
  actions: PanelActions;
}

/** A recommendation: what it asks, what documents say became of it, and in a place of its own what is the reader's. */
export function FollowRowView({ row, words, isCoverageSaid, t, actions }: FollowRowViewProps) {
  const { card, number, notes, mine } = row;
  const { followUp, asks } = card;
  const { organ, later, reported, possible, added } = splitFacts(followUp);
  const shared = { t, actions };
  return (
    <article class="follow-row">
      <button type="button" class="follow-head" onClick={() => actions.showFollowed(card.id)}>
        <span class="outline-number">
          <MarkedText text={number} words={words} />
        </span>
        <span class="outline-text">
          <span class="outline-quote">
            <MarkedText text={card.words} words={words} />
          </span>
          <span class="outline-asks">
            {asks.map(({ addressee, wording }, index) => (
              <span key={index} class="outline-ask">
                {addressee === null ? t('outline.nobody') : <bdi>{addressee}</bdi>}: <b>{wording}</b>
              </span>
            ))}
          </span>
        </span>
      </button>
      <div class="follow-columns card">
        <div class="follow-facts">
          {followUp === null ? (
            <p class="quiet">{t('recommendation.readsLikeWhy')}</p>
          ) : (
            <FactChips followUp={followUp} t={t} />
          )}
          <FactCell label={t('report.organ')} lines={organ} {...shared} />
          <FactCell label={t('report.later')} lines={later} {...shared} />
          <FactCell label={t('report.reported')} lines={reported} {...shared} />
          {possible.length > 0 && (
            <details class="more possible">
              <summary>{t('fact.possible', String(possible.length))}</summary>
              <p class="quiet">{t('fact.possibleWhy')}</p>
              <FactCell label={t('fact.same_subject')} lines={possible} {...shared} />
            </details>
          )}
          {followUp?.coverage && !isCoverageSaid && (
            <p class="quiet">{coverageWords(followUp.coverage, t)}</p>
          )}
          {followUp?.later === 'not checked' && (
            <p class="quiet">
              {t('fact.notCheckedWhy')}{' '}
              {card.toOpen.slice(0, 2).map(({ symbol }) => (
                <button key={symbol} type="button" class="link place" onClick={() => actions.show(symbol)}>
                  <bdi>{symbol}</bdi>
                </button>
              ))}
            </p>
          )}
        </div>
        {followUp !== null && (
          <div class="follow-mine">
            <h4 class="unseen">{t('follow.mine')}</h4>
            <StatusField span={card.span} number={number} mine={mine} {...shared} />
            <FactCell label={t('fact.addedByYou')} lines={added} {...shared} />
            {notes.map(({ id, comment }) =>
              comment === '' ? null : (
                <p key={id} class="follow-note" dir="auto">
                  <MarkedText text={comment} words={words} />
                </p>
              ),
            )}
          </div>
        )}
      </div>
    </article>
  );
}
