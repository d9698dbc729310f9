import type { Translate } from '../../Translate.ts';
import type { Days } from './keepDays.ts';

interface DaysFieldsProps {
  days: Days;
  change: (days: Days) => void;
  t: Translate;
}

/** Leaves out notes that were last changed before a day, or after one. */
export function DaysFields({ days, change, t }: DaysFieldsProps) {
  return (
    <fieldset class="days">
      <legend>{t('export.days')}</legend>
      {(['from', 'to'] as const).map((side) => (
        <label key={side}>
          {t(`export.${side}`)}
          <input
            type="date"
            value={days[side]}
            onInput={(event) => change({ ...days, [side]: event.currentTarget.value })}
          />
        </label>
      ))}
    </fieldset>
  );
}
