import type { Translate } from '../../Translate.ts';

interface DaysFieldsProps {
  /** ISO days; '' for an open side. */
  days: { from: string; to: string };
  change: (days: { from: string; to: string }) => void;
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
