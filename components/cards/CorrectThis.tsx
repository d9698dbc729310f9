import { Component } from 'preact';
import type { Correction } from '../../lib/document/corrections/Correction.ts';
import type { RecommendationCard } from '../../lib/knowledge/Card.ts';
import type { Translate } from '../Translate.ts';

interface CorrectThisProps {
  card: RecommendationCard;
  /** Hash of its passage. */
  hash: string;
  t: Translate;
  correct: (correction: Correction) => Promise<() => Promise<void>>;
}

interface CorrectThisState {
  message: string;
  undo: (() => Promise<void>) | null;
}

/** What the reader can say against what was read, with a way back. A class for the same reason as `CopyCitation`. */
export class CorrectThis extends Component<CorrectThisProps, CorrectThisState> {
  override state: CorrectThisState = { message: '', undo: null };

  say = async (): Promise<void> => {
    const { card, hash, t, correct } = this.props;
    const { standing, paragraph, item, words } = card;
    const kind = standing === 'reads-like' ? 'is-recommendation' : 'not-recommendation';
    try {
      const undo = await correct({ kind, passage: { paragraph, item, hash, words } });
      this.setState({ message: t('recommendation.kept'), undo });
    } catch {
      this.setState({ message: t('recommendation.notKept'), undo: null });
    }
  };

  takeBack = async (): Promise<void> => {
    const { t } = this.props;
    try {
      await this.state.undo?.();
      this.setState({ message: t('recommendation.undone'), undo: null });
    } catch {
      this.setState({ message: t('recommendation.notKept') });
    }
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
