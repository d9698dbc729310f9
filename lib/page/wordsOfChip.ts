import { documentTypeOf } from '../../components/documentTypeOf.ts';
import type { Translate } from '../../components/Translate.ts';
import type { DocumentFacts } from './DocumentFacts.ts';

/**
 * The words of a chip: the symbol, and what is known of the document: its type, whether it was read, how many notes there
 * are.
 */
export function wordsOfChip(symbol: string, facts: DocumentFacts | undefined, t: Translate): string {
  const { type = null, isRead = false, notes = 0 } = facts ?? {};
  return [
    symbol,
    documentTypeOf(type, t),
    isRead && t('page.chipRead'),
    notes > 0 && t('page.chipNotes', String(notes)),
  ]
    .filter(Boolean)
    .join(' · ');
}
