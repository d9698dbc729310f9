import { useState } from 'preact/hooks';
import { STATUSES, type Status } from '../../../lib/notes/schema/STATUSES.ts';
import type { NoteTracking } from '../../../lib/notes/tracking/NoteTracking.ts';
import type { Tracking } from '../../../lib/notes/tracking/Tracking.ts';
import type { Span } from '../../../lib/symbols/Span.ts';
import { FlagIcon } from '../../icons/FlagIcon.tsx';
import { STATUS_KEYS } from '../../notes/STATUS_KEYS.ts';
import { StatusDay } from '../../notes/StatusDay.tsx';
import type { Translate } from '../../Translate.ts';
import type { PanelActions } from '../PanelActions.ts';

interface StatusFieldProps {
  /** The recommendation, as its page counts. */
  span: Span;
  /** Its number, for screen readers. */
  number: string;
  mine: NoteTracking | null;
  t: Translate;
  actions: Pick<PanelActions, 'setStatus' | 'openNote' | 'noteOnPassage'>;
}

/** "My status" of a recommendation in the table, with its day, a note, and the way back from what was last chosen. */
export function StatusField({ span, number, mine, t, actions }: StatusFieldProps) {
  const [message, say] = useState('');
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  async function set(tracking: Tracking | null): Promise<void> {
    try {
      const done = await actions.setStatus(span, tracking);
      setUndo(() => done.undo);
      say(t('card.statusKept'));
    } catch {
      setUndo(null);
      say(t('card.statusNotKept'));
    }
  }
  async function takeBack(): Promise<void> {
    await undo?.().then(
      () => say(t('recommendation.undone')),
      () => say(t('card.statusNotKept')),
    );
    setUndo(null);
  }
  return (
    <div class="status-field">
      <label>
        <FlagIcon />
        <span class="unseen">{t('card.label', t('note.status'), number)}</span>
        <select
          value={mine?.status ?? ''}
          onChange={({ currentTarget: { value } }) => {
            const status = STATUSES.find((name): name is Status => name === value);
            void set(status === undefined ? null : { status, day: mine?.day ?? null });
          }}
        >
          <option value="">{t('status.noStatus')}</option>
          {STATUSES.map((name) => (
            <option key={name} value={name}>
              {t(STATUS_KEYS[name])}
            </option>
          ))}
        </select>
      </label>
      {mine && (
        <StatusDay
          status={mine.status}
          day={mine.day}
          choose={(day) => void set({ status: mine.status, day })}
          t={t}
        />
      )}
      <button
        type="button"
        class="link"
        aria-label={t('card.label', t('card.note'), number)}
        onClick={() => {
          const opening = mine ? actions.openNote(mine.note) : actions.noteOnPassage(span);
          void opening.catch(() => say(t('card.noteNotBegun')));
        }}
      >
        {t('card.note')}
      </button>
      <span role="status">{message}</span>
      {undo && (
        <button type="button" class="link" onClick={() => void takeBack()}>
          {t('recommendation.undo')}
        </button>
      )}
    </div>
  );
}
