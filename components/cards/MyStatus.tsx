import { Component } from 'preact';
import { STATUSES, type Status } from '../../lib/notes/schema/STATUSES.ts';
import type { NoteTracking } from '../../lib/notes/tracking/NoteTracking.ts';
import type { Span } from '../../lib/symbols/Span.ts';
import { FlagIcon } from '../icons/FlagIcon.tsx';
import { STATUS_KEYS } from '../notes/STATUS_KEYS.ts';
import { statusWords } from '../notes/statusWords.ts';
import type { Translate } from '../Translate.ts';
import type { CardActions } from './CardActions.ts';

interface MyStatusProps {
  /** The recommendation's passage on the page in front. */
  span: Span;
  /** As the reader's notes have it. */
  mine: NoteTracking | null;
  t: Translate;
  actions: Required<Pick<CardActions, 'setStatus' | 'openNote'>>;
}

interface MyStatusState {
  /** What was chosen here since; absent while that is nothing. */
  chosen?: NoteTracking | null;
  message: string;
  undo: (() => Promise<void>) | null;
}

/**
 * The reader's own tracking, which is kept at once; day and note are written in the side panel, since a site sees the
 * keys that are pressed on its pages. It looks like nothing that a document says, and changes none of it. A class for
 * the same reason as `CopyCitation`.
 */
export class MyStatus extends Component<MyStatusProps, MyStatusState> {
  override state: MyStatusState = { message: '', undo: null };

  override componentDidUpdate({ mine }: MyStatusProps): void {
    // The notes say something else by now, wherever that was done.
    if (JSON.stringify(mine) === JSON.stringify(this.props.mine)) return;
    const { chosen: _, ...rest } = this.state;
    this.setState({ ...rest, chosen: this.props.mine });
  }

  mine = (): NoteTracking | null => this.state.chosen ?? ('chosen' in this.state ? null : this.props.mine);

  choose = async (status: Status | null): Promise<void> => {
    const { span, t, actions } = this.props;
    const before = this.mine();
    const tracking = status && { status, day: before?.day ?? null };
    try {
      const { note, undo } = await actions.setStatus(span, tracking);
      const chosen = note === null || tracking === null ? null : { note, ...tracking };
      const takeBack = undo && (() => undo().then(() => this.setState({ chosen: before, undo: null })));
      this.setState({ chosen, message: t('card.statusKept'), undo: takeBack });
    } catch {
      this.setState({ message: t('card.statusNotKept'), undo: null });
    }
  };

  undo = async (): Promise<void> => {
    const { t } = this.props;
    try {
      await this.state.undo?.();
      this.setState({ message: t('recommendation.undone') });
    } catch {
      this.setState({ message: t('card.statusNotKept') });
    }
  };

  render() {
    const { t, actions } = this.props;
    const { message, undo } = this.state;
    const mine = this.mine();
    return (
      <details class="more my-status">
        <summary>
          <FlagIcon />
          {mine ? (
            <>
              {t('note.statusLabel')} <b>{statusWords(mine.status, mine.day, t)}</b>
            </>
          ) : (
            t('note.status')
          )}
        </summary>
        <ul class="my-choices" aria-label={t('note.status')}>
          {[...STATUSES, null].map((status) => (
            <li key={status}>
              <button
                type="button"
                class="my-choice"
                aria-pressed={(mine?.status ?? null) === status}
                onClick={() => this.choose(status)}
              >
                {t(status === null ? 'status.none' : STATUS_KEYS[status])}
              </button>
            </li>
          ))}
        </ul>
        <p class="quiet">
          <span aria-live="polite">{message}</span>{' '}
          {undo && (
            <button type="button" class="link" onClick={this.undo}>
              {t('recommendation.undo')}
            </button>
          )}{' '}
          {mine && (
            <button
              type="button"
              class="link"
              onClick={() => void actions.openNote(mine.note).catch(() => undefined)}
            >
              {t('card.dayAndNote')}
            </button>
          )}
        </p>
      </details>
    );
  }
}
