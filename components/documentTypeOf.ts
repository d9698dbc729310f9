import type { Translate } from './Translate.ts';

/** The words of a type of document; null where the type is not known. */
export function documentTypeOf(type: string | null, t: Translate): string | null {
  return type ? t('type.report') : null;
}
