import { Component } from 'preact';
import { STATUSES, type Status } from '../../lib/notes/schema/STATUSES.ts';
import type { Span } from '../../lib/symbols/Span.ts';
import { FlagIcon } from '../icons/FlagIcon.tsx';
import { STATUS_KEYS } from '../notes/STATUS_KEYS.ts';
import type { Translate } from '../Translate.ts';

interface MyStatusProps {
  /** The recommendation's passage on the page in front. */
  span: Span;
  t: Translate;
  note: (span: Span, status: Status) => Promise<void>;
}

/**
 * The reader's own tracking: begins a note with the status chosen, in which a day and more can be written. It looks like
 * nothing that a document says, and changes none of it. A class for the same reason as `CopyCitation`.
 */
export class MyStatus extends Component<MyStatusProps, { message: string }> {
  override state = { message: '' };

  choose = async (status: Status): Promise<void> => {
    const { span, t, note } = this.props;
    try {
      await note(span, status);
      this.setState({ message: t('card.noteBegun') });
    } catch {
      this.setState({ message: t('card.noteNotBegun') });
    }
  };

  render() {
    const { t } = this.props;
    return (
      <section class="card-section">
        <details class="more my-status">
          <summary>{t('note.status')}</summary>
          <ul class="my-choices" aria-label={t('note.status')}>
            {STATUSES.map((status) => (
              <li key={status}>
                <button type="button" class="my-choice" onClick={() => this.choose(status)}>
                  <FlagIcon />
                  {t(STATUS_KEYS[status])}
                </button>
              </li>
            ))}
          </ul>
          <p class="quiet" aria-live="polite">
            {this.state.message}
          </p>
        </details>
      </section>
    );
  }
}
