import { formatDays } from '../../lib/export/formatDays.ts';
import type { FactSource } from '../../lib/knowledge/Card.ts';
import type { Translate } from '../Translate.ts';

/** Where a fact was read, and by which way it came here: "A/1/1, para. 3", "A/1/1, in the pack “Harbours”". */
export function sourceWords({ document, place, through }: FactSource, t: Translate): string {
  const where = place === null ? document : t('card.sourcePlace', document, place);
  if (through === undefined) return where;
  if (through.way === 'pack') return t('card.sourcePack', where, through.name);
  const day = through.on.slice(0, 10);
  return t('card.sourceRead', where, formatDays(day, day, t('languageTag')));
}
