import type { Translate } from './Translate.ts';

type Form = 'one' | 'two' | 'few' | 'other';

const FORMS: Record<Intl.LDMLPluralRule, Form> = {
  zero: 'other',
  one: 'one',
  two: 'two',
  few: 'few',
  many: 'other',
  other: 'other',
};

/** The ordinal of a session in words of the reader's language: 2 gives "2nd", "2e". */
export function formatOrdinal(ordinal: number, t: Translate): string {
  const rules = new Intl.PluralRules(t('languageTag'), { type: 'ordinal' });
  return t(`ordinal.${FORMS[rules.select(ordinal)]}`, String(ordinal));
}
