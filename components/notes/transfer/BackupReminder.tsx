import type { Translate } from '../../Translate.ts';
import { formatWhen } from '../formatWhen.ts';
import { isBackupDue } from './isBackupDue.ts';
import type { TransferState } from './TransferState.ts';

interface BackupReminderProps {
  transfer: TransferState;
  /** How many notes there are. */
  count: number;
  open: () => void;
  now: Date;
  t: Translate;
}

/** One quiet line when the last backup is old, or there is none, or one that was to be written by itself was not. */
export function BackupReminder({ transfer: { lastBackup, auto }, count, open, now, t }: BackupReminderProps) {
  const failed = auto?.every === 'off' ? null : auto?.failed;
  if (!failed && !isBackupDue(lastBackup, count, now)) return null;
  return (
    <p class="reminder">
      {failed
        ? t('autoBackup.failed', formatWhen(failed.at, now, t('languageTag')))
        : lastBackup
          ? t('transfer.oldBackup', formatWhen(lastBackup, now, t('languageTag')))
          : t('transfer.noBackup')}{' '}
      <button type="button" class="link-button" onClick={open}>
        {t('transfer.makeBackup')}
      </button>
    </p>
  );
}
