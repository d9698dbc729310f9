import type { Ask } from '../../../lib/document/Recommendation.ts';
import type { FollowedRecommendation } from '../../../lib/knowledge/followUp/FollowedOutline.ts';
import { FACT_KEYS } from '../../cards/followUp/FACT_KEYS.ts';
import { FactIcon } from '../../cards/followUp/FactIcon.tsx';
import { STANDING_KEYS } from '../../cards/STANDING_KEYS.ts';
import type { Translate } from '../../Translate.ts';
import { MarkedText } from './MarkedText.tsx';
import { numberOf } from './numberOf.ts';
import { StandingMark } from './StandingMark.tsx';
import { wordsAfterLabel } from './wordsAfterLabel.ts';

interface RecommendationWordsProps {
  recommendation: FollowedRecommendation;
  words: string;
  t: Translate;
}

/** Asks that say the same are one: a paragraph may ask the same of the same twice. */
function distinct(asks: readonly Ask[]): Ask[] {
  return [...new Map(asks.map((ask) => [`${ask.addressee}\n${ask.wording}`, ask])).values()];
}

/** A recommendation: its number as printed, its first words, who is asked and how, and what it is known as. */
export function RecommendationWords({ recommendation, words, t }: RecommendationWordsProps) {
  const { standing, by, asks, later } = recommendation;
  const isChecked = later !== null && later !== 'not checked';
  const remarks = [
    standing !== 'recommendation' && t(STANDING_KEYS[standing]),
    by === 'reader' && t('mark.byReader'),
    isChecked && later !== 'none found' && t(FACT_KEYS[later]),
  ].filter((remark) => remark !== false);
  return (
    <>
      <span class="outline-number">
        <MarkedText text={numberOf(recommendation)} words={words} />
      </span>
      <span class="outline-text">
        <span class="outline-quote">
          <MarkedText text={wordsAfterLabel(recommendation)} words={words} />
        </span>
        <span class="outline-asks">
          {distinct(asks).map(({ addressee, wording }) => (
            <span key={`${addressee} ${wording}`} class="outline-ask">
              {addressee === null ? t('outline.nobody') : <MarkedText text={addressee} words={words} />}
              {': '}
              <b>
                <MarkedText text={wording} words={words} />
              </b>
            </span>
          ))}
          {remarks.map((remark) => (
            <span key={remark} class="outline-standing">
              {remark}
            </span>
          ))}
        </span>
      </span>
      {isChecked ? (
        <span class="standing">
          <FactIcon fact={later} />
          {later === 'none found' && <span class="unseen">{t(FACT_KEYS[later])}</span>}
        </span>
      ) : (
        <StandingMark standing={standing} by={by} />
      )}
    </>
  );
}
