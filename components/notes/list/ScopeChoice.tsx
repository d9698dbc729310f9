import type { Translate } from '../../Translate.ts';

/** Notes of the document in front, or all of them. */
export type Scope = 'here' | 'everything';

interface ScopeChoiceProps {
  scope: Scope;
  /** How many notes each has; null for "here" where no document is in front. */
  counts: { here: number | null; everything: number };
  choose: (scope: Scope) => void;
  t: Translate;
}

/** Two buttons, of which one is pressed: this document, everything. */
export function ScopeChoice({ scope, counts, choose, t }: ScopeChoiceProps) {
  return (
    <fieldset class="kinds scopes">
      <legend class="unseen">{t('notes.scope')}</legend>
      {counts.here !== null && (
        <button type="button" class="kind" aria-pressed={scope === 'here'} onClick={() => choose('here')}>
          {t('notes.here')} <span class="count">{counts.here}</span>
        </button>
      )}
      <button
        type="button"
        class="kind"
        aria-pressed={scope === 'everything'}
        onClick={() => choose('everything')}
      >
        {t('notes.everything')} <span class="count">{counts.everything}</span>
      </button>
    </fieldset>
  );
}
