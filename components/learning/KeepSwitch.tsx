import type { Translate } from '../Translate.ts';

interface KeepSwitchProps {
  /** Whether the document in front may be kept; "off" where keeping is switched off for all. */
  isKept: boolean | 'off';
  /** Whether the document in front may be kept from now on. */
  keep: (isKept: boolean) => void;
  t: Translate;
}

/** Whether the document in front is kept on this device. */
export function KeepSwitch({ isKept, keep, t }: KeepSwitchProps) {
  return (
    <div class="keep-switch">
      <label class="switch">
        <input
          type="checkbox"
          checked={isKept === true}
          disabled={isKept === 'off'}
          onChange={(event) => keep(event.currentTarget.checked)}
        />
        {t('learning.keepThis')}
      </label>
      <p>{t(isKept === 'off' ? 'learning.off' : 'learning.keepWhy')}</p>
    </div>
  );
}
