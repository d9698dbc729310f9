import { STATUSES, type Status } from '../../../lib/notes/schema/STATUSES.ts';
import { FlagIcon } from '../../icons/FlagIcon.tsx';
import type { Translate } from '../../Translate.ts';
import { STATUS_KEYS } from '../STATUS_KEYS.ts';

interface StatusChoiceProps {
  status: Status | null;
  choose: (status: Status | null) => void;
  t: Translate;
}

/** Radio buttons of one name belong together. */
const GROUP = 'status';

/** "My status": none, or one of six. */
export function StatusChoice({ status, choose, t }: StatusChoiceProps) {
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
              onChange={() => choose(name)}
            />
            {name !== null && <FlagIcon />}
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
