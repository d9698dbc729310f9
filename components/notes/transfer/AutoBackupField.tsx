import { codeKey } from '../../codeKey.ts';
import type { Translate } from '../../Translate.ts';
import { formatWhen } from '../formatWhen.ts';
import { type AutoBackup, BACKUP_TURNS, type BackupTurn } from './AutoBackup.ts';

interface AutoBackupFieldProps {
  auto: AutoBackup;
  choose: (every: BackupTurn) => void;
  now: Date;
  t: Translate;
}

/** Radio buttons of one name belong together. */
const GROUP = 'auto-backup';

/** Whether and how often a backup is written by itself, when that was done last, and why it was not. */
export function AutoBackupField({ auto: { every, last, failed }, choose, now, t }: AutoBackupFieldProps) {
  const when = (at: string) => formatWhen(at, now, t('languageTag'));
  return (
    <fieldset class="field auto-backup">
      <legend>{t('autoBackup.title')}</legend>
      <div class="chips">
        {BACKUP_TURNS.map((turn) => (
          <label key={turn} class="chip">
            <input
              type="radio"
              name={GROUP}
              class="unseen"
              checked={every === turn}
              onChange={() => choose(turn)}
            />
            {t(`autoBackup.${turn}`)}
          </label>
        ))}
      </div>
      <p class="hint">{t('autoBackup.words')}</p>
      <div role="status">
        {failed !== null && (
          <p class="not-written">
            <b>{t('autoBackup.failed', when(failed.at))}</b> {t(codeKey('problem', failed.why))}
          </p>
        )}
        {every !== 'off' && last !== null && (
          <p class="hint">{t('autoBackup.last', when(last.at), last.fileName)}</p>
        )}
      </div>
    </fieldset>
  );
}
