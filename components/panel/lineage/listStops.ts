import type { FollowRow } from '../followUp/FollowRow.ts';
import type { LineageStop } from './LineageStop.ts';

/** By date within their way; what has no date stands last in it. */
const WAYS: readonly LineageStop['way'][] = ['earlier', 'own', 'later'];

function byPlace(a: LineageStop, b: LineageStop): number {
  const way = WAYS.indexOf(a.way) - WAYS.indexOf(b.way);
  return way !== 0 ? way : (a.date ?? '9999').localeCompare(b.date ?? '9999');
}

/** The documents from which recommendations come and to which they went, each once a way, the earliest first. */
export function listStops(rows: readonly FollowRow[]): LineageStop[] {
  const stops = new Map<string, LineageStop>();
  for (const { card, number } of rows) {
    for (const { way, document, title, date, certainty } of card.lineage) {
      // A place in the same document is no other stop.
      if (way !== 'own' && document === card.symbol) continue;
      const key = way === 'own' ? way : `${way} ${document}`;
      const stop = stops.get(key) ?? { document, title, date, way, said: [], possible: [] };
      stops.set(key, stop);
      const numbers = certainty === 'inferred' ? stop.possible : stop.said;
      if (!numbers.includes(number)) numbers.push(number);
    }
  }
  return [...stops.values()].sort(byPlace);
}
