import type { Correction } from '../../lib/document/corrections/Correction.ts';
import type { RecommendationCard } from '../../lib/knowledge/Card.ts';
import type { Translate } from '../Translate.ts';
import { Undoable } from './Undoable.ts';

interface CorrectThisProps {
  card: RecommendationCard;
  /** Hash of its passage. */
  hash: string;
  t: Translate;
  correct: (correction: Correction) => Promise<() => Promise<void>>;
}

/** What the reader can say against what was read, with a way back. */
export class CorrectThis extends Undoable<CorrectThisProps> {
  say = async (): Promise<void> => {
    const { card, hash, t, correct } = this.props;
    const { standing, paragraph, item, words } = card;
    const kind = standing === 'reads-like' ? 'is-recommendation' : 'not-recommendation';
    await this.keepThis(
      () => correct({ kind, passage: { paragraph, item, hash, words } }),
      t('recommendation.kept'),
    );
  };

  render() {
    const { card, t } = this.props;
    const { message, undo } = this.state;
    return (
      <section class="card-section">
        <details class="more">
          <summary>{t('recommendation.correct')}</summary>
          <button type="button" class="link" onClick={undo === null ? this.say : this.takeBack}>
            {undo !== null
              ? t('recommendation.undo')
              : t(card.standing === 'reads-like' ? 'recommendation.is' : 'recommendation.isNot')}
          </button>
          <p class="quiet">{t('recommendation.howToSplit')}</p>
          <p class="quiet" aria-live="polite">
            {message}
          </p>
        </details>
      </section>
    );
  }
}
