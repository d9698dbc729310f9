import type { Status } from '../../lib/notes/schema/STATUSES.ts';
import type { Translate } from '../Translate.ts';

interface StatusDayProps {
  status: Status;
  /** ISO day, null for none. */
  day: string | null;
  choose: (day: string | null) => void;
  t: Translate;
}

/**
 * The day that goes with "my status": until when to wait, or when it was. Only for pages of the extension: a site sees
 * the keys that are pressed on its pages.
 */
export function StatusDay({ status, day, choose, t }: StatusDayProps) {
  return (
    <label class="status-day">
      {t(status === 'waiting' ? 'status.until' : 'status.day')}
      <input
        type="date"
        value={day ?? ''}
        onChange={({ currentTarget: { value, validity } }) => {
          // A day that is half typed is none yet.
          if (!validity.badInput) choose(value || null);
        }}
      />
    </label>
  );
}
