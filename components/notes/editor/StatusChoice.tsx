import { STATUSES, type Status } from '../../../lib/notes/schema/STATUSES.ts';
import { FlagIcon } from '../../icons/FlagIcon.tsx';
import type { Translate } from '../../Translate.ts';
import { STATUS_KEYS } from '../STATUS_KEYS.ts';
import { StatusDay } from '../StatusDay.tsx';

interface StatusChoiceProps {
  status: Status | null;
  /** ISO day that goes with it, null for none. */
  day: string | null;
  choose: (status: Status | null, day: string | null) => void;
  t: Translate;
}

/** Radio buttons of one name belong together. */
const GROUP = 'status';

/** "My status": none, or one of six, with a day. */
export function StatusChoice({ status, day, choose, t }: StatusChoiceProps) {
  const choices: [Status | null, string][] = [
    [null, t('status.none')],
    ...STATUSES.map((name): [Status, string] => [name, t(STATUS_KEYS[name])]),
  ];
  return (
    <fieldset class="field">
      <legend>{t('note.status')}</legend>
      <div class="chips">
        {choices.map(([name, words]) => (
          <label key={words} class="chip mine">
            <input
              type="radio"
              name={GROUP}
              class="unseen"
              checked={status === name}
              onChange={() => choose(name, name === null ? null : day)}
            />
            {name !== null && <FlagIcon />}
            {words}
          </label>
        ))}
      </div>
      {status !== null && (
        <StatusDay status={status} day={day} choose={(next) => choose(status, next)} t={t} />
      )}
    </fieldset>
  );
}
