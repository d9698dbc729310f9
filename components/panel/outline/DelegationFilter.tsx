import { DelegationField } from '../../DelegationField.tsx';
import type { Translate } from '../../Translate.ts';

interface DelegationFilterProps {
  delegation: string;
  setDelegation: (name: string) => void;
  /** The names in the document. */
  names: readonly string[];
  /** In how many statements and lists the delegation is named. */
  count: number;
  isOn: boolean;
  turn: (isOn: boolean) => void;
  t: Translate;
}

/** Names the reader's delegation, and lists only where it spoke or was represented. */
export function DelegationFilter({
  delegation,
  setDelegation,
  names,
  count,
  isOn,
  turn,
  t,
}: DelegationFilterProps) {
  return (
    <fieldset class="delegation">
      <legend class="unseen">{t('delegation.title')}</legend>
      <DelegationField
        delegation={delegation}
        setDelegation={(name) => {
          setDelegation(name);
          turn(name !== '');
        }}
        names={names}
        t={t}
      />
      <label class="switch">
        <input
          type="checkbox"
          checked={isOn}
          disabled={delegation === ''}
          onChange={(event) => turn(event.currentTarget.checked)}
        />
        {t('outline.counted', t('delegation.only'), String(count))}
      </label>
    </fieldset>
  );
}
