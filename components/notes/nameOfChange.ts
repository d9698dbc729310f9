import { LABELS, type Label } from '../../lib/notes/store/Change.ts';
import { codeKey } from '../codeKey.ts';
import type { Translate } from '../Translate.ts';

const isLabel = (label: string): label is Label => (LABELS as readonly string[]).includes(label);

/** What a change of the log did, in words; a change of a later version is only called a change. */
export function nameOfChange(label: string, t: Translate): string {
  return isLabel(label) ? t(codeKey('change', label)) : t('notes.otherChange');
}
