import type { Translate } from '../../Translate.ts';

/** Notes of the document in front, of the recommendation before the reader, or all of them. */
export type Scope = 'here' | 'recommendation' | 'everything';

interface ScopeChoiceProps {
  scope: Scope;
  /** How many notes each has; null where nothing of the kind is in front. */
  counts: Record<Scope, number | null>;
  choose: (scope: Scope) => void;
  t: Translate;
}

const SCOPES = ['here', 'recommendation', 'everything'] as const;

/** Buttons of which one is pressed: this document, this recommendation, everything. */
export function ScopeChoice({ scope, counts, choose, t }: ScopeChoiceProps) {
  return (
    <fieldset class="kinds scopes">
      <legend class="unseen">{t('notes.scope')}</legend>
      {SCOPES.map(
        (name) =>
          counts[name] !== null && (
            <button
              key={name}
              type="button"
              class="kind"
              aria-pressed={scope === name}
              onClick={() => choose(name)}
            >
              {t(`notes.${name}`)} <span class="count">{counts[name]}</span>
            </button>
          ),
      )}
    </fieldset>
  );
}
