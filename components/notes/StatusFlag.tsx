import type { Status } from '../../lib/notes/schema/STATUSES.ts';
import { FlagIcon } from '../icons/FlagIcon.tsx';
import type { Translate } from '../Translate.ts';
import { STATUS_KEYS } from './STATUS_KEYS.ts';

/** The reader's own status: a flag, which no fact of a document has. */
export function StatusFlag({ status, t }: { status: Status; t: Translate }) {
  return (
    <span class="flag">
      <FlagIcon />
      <span class="unseen">{t('note.statusLabel')}</span> {t(STATUS_KEYS[status])}
    </span>
  );
}
