import type { ComponentChildren } from 'preact';
import type { Shown } from './Shown.ts';
import type { Translate } from './Translate.ts';

interface SwitchesProps {
  shown: Shown;
  change: (change: Partial<Shown>) => void;
  t: Translate;
  /** Further switches of the place that shows these. */
  children?: ComponentChildren;
}

const KINDS = ['references', 'recommendations', 'notes'] as const;

/** The three switches for what is shown on pages, and the one that hides everything. */
export function Switches({ shown, change, t, children }: SwitchesProps) {
  return (
    <fieldset class="switches">
      <legend>{t('switch.title')}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class="switch">
          <input
            type="checkbox"
            checked={shown[kind]}
            disabled={shown.hidden}
            onChange={(event) => change({ [kind]: event.currentTarget.checked })}
          />
          {t(`switch.${kind}`)}
        </label>
      ))}
      {children}
      <button type="button" class="button" onClick={() => change({ hidden: !shown.hidden })}>
        {t(shown.hidden ? 'switch.showAll' : 'switch.hideAll')}
      </button>
      <p class="switches-state" aria-live="polite">
        {shown.hidden ? t('switch.hidden') : null}
      </p>
    </fieldset>
  );
}
