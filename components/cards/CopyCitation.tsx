import { Component } from 'preact';
import type { Clip } from '../../lib/knowledge/Clip.ts';
import type { Span } from '../../lib/symbols/Span.ts';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';

interface CopyCitationProps {
  citation: string;
  /** The citation as rich text and Markdown, too. */
  clip?: Clip | undefined;
  /** The document that a note can be made on, none for what is no document. */
  symbol?: string;
  /** The passage of the page in front that a note can be made on. */
  passage?: Span | null;
  /** The passage of the page in front that can be copied with its citation. */
  quoted?: Span;
  t: Translate;
  actions: CardActions;
}

/**
 * The foot of a card: copies the citation, and says what is on the clipboard now or that the browser refused.
 *
 * A class, because the hooks of Preact would be a kilobyte more in every page for this one state.
 */
export class CopyCitation extends Component<CopyCitationProps, { message: string }> {
  override state = { message: '' };

  copy = async (): Promise<void> => {
    const { citation, clip, t, actions } = this.props;
    try {
      await actions.copy(citation, clip);
      this.setState({ message: t('card.copied', citation) });
    } catch {
      this.setState({ message: t('card.notCopied', citation) });
    }
  };

  quote = async (): Promise<void> => {
    const { quoted, t, actions } = this.props;
    try {
      const clip = quoted && (await actions.quotePassage?.(quoted));
      if (!clip) return;
      await actions.copy(clip.text, clip);
      this.setState({ message: t('note.copied') });
    } catch {
      this.setState({ message: t('card.notQuoted') });
    }
  };

  note = async (): Promise<void> => {
    const { symbol, passage, t, actions } = this.props;
    try {
      if (passage) await actions.noteOnPassage?.(passage);
      else if (symbol !== undefined) await actions.note?.(symbol);
      this.setState({ message: t('card.noteBegun') });
    } catch {
      this.setState({ message: t('card.noteNotBegun') });
    }
  };

  render() {
    const { symbol, passage, quoted, t, actions } = this.props;
    return (
      <footer class="card-foot">
        <button
          type="button"
          class="link"
          aria-keyshortcuts="C"
          title={t('card.copyKey')}
          onClick={this.copy}
        >
          {t('card.copyCitation')}
        </button>
        {quoted && actions.quotePassage && (
          <button type="button" class="link" onClick={this.quote}>
            {t('card.copyRecommendation')}
          </button>
        )}
        {((passage && actions.noteOnPassage) || (symbol !== undefined && actions.note)) && (
          <button
            type="button"
            class="link"
            aria-keyshortcuts="N"
            title={t('card.noteKey')}
            onClick={this.note}
          >
            {t('card.note')}
          </button>
        )}
        <span class="card-copied" aria-live="polite">
          {this.state.message}
        </span>
      </footer>
    );
  }
}
