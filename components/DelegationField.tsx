import type { Translate } from './Translate.ts';

interface DelegationFieldProps {
  delegation: string;
  /** Called with the name when it was typed in whole. */
  setDelegation: (name: string) => void;
  /** Names to choose from. */
  names: readonly string[];
  t: Translate;
}

/** The name of the reader's State or organization, as documents print it, with names to choose from. */
export function DelegationField({ delegation, setDelegation, names, t }: DelegationFieldProps) {
  return (
    <label class="text-field">
      <span>{t('delegation.title')}</span>
      <input
        type="text"
        value={delegation}
        list={names.length > 0 ? 'delegation-names' : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={200}
        placeholder={t('delegation.example')}
        onChange={(event) => setDelegation(event.currentTarget.value.trim())}
      />
      {names.length > 0 && (
        <datalist id="delegation-names">
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      )}
    </label>
  );
}
