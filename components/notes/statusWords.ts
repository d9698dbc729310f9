import { formatDays } from '../../lib/export/formatDays.ts';
import type { Status } from '../../lib/notes/schema/STATUSES.ts';
import type { Translate } from '../Translate.ts';
import { STATUS_KEYS } from './STATUS_KEYS.ts';

/** "My status" in words, with the ISO day that goes with it: "Waiting until 3 December 2026", "Raised, 3 December 2026". */
export function statusWords(status: Status, day: string | null, t: Translate): string {
  const name = t(STATUS_KEYS[status]);
  if (day === null) return name;
  const date = formatDays(day, day, t('languageTag'));
  return status === 'waiting' ? t('status.waitingUntil', date) : t('status.withDay', name, date);
}
