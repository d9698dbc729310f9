import type { Status } from '../../lib/notes/schema/STATUSES.ts';
import { FlagIcon } from '../icons/FlagIcon.tsx';
import type { Translate } from '../Translate.ts';
import { statusWords } from './statusWords.ts';

interface StatusFlagProps {
  status: Status;
  /** ISO day that goes with it, null for none. */
  day: string | null;
  t: Translate;
}

/** The reader's own status: a flag, which no fact of a document has. */
export function StatusFlag({ status, day, t }: StatusFlagProps) {
  return (
    <span class="flag">
      <FlagIcon />
      <span class="unseen">{t('note.statusLabel')}</span> {statusWords(status, day, t)}
    </span>
  );
}
