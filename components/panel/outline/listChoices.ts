import type { Ask } from '../../../lib/document/Recommendation.ts';
import { addresseeKey } from './addresseeKey.ts';
import type { OutlineRow } from './OutlineRow.ts';

/** Something that recommendations can be chosen by. */
export interface OutlineChoice {
  key: string;
  /** As it is first printed; null where nobody is named. */
  words: string | null;
  /** How many recommendations and proposals have it. */
  count: number;
}

/** A row that asks something of somebody, or one of the outline that does not. */
type Row = { recommendation: { asks: readonly Ask[] } } | Exclude<OutlineRow, { recommendation: unknown }>;

function listBy(
  rows: readonly Row[],
  keyOf: (ask: Ask) => string,
  wordsOf: (ask: Ask) => string | null,
): OutlineChoice[] {
  const choices = new Map<string, OutlineChoice>();
  for (const row of rows) {
    if (!('recommendation' in row)) continue;
    const asks = new Map(row.recommendation.asks.map((ask) => [keyOf(ask), ask]));
    for (const [key, ask] of asks) {
      const choice = choices.get(key);
      if (choice) choice.count += 1;
      else choices.set(key, { key, words: wordsOf(ask), count: 1 });
    }
  }
  return [...choices.values()].sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}

/** Who is asked in the recommendations of an outline, the most frequent first. */
export function listAddressees(rows: readonly Row[]): OutlineChoice[] {
  return listBy(
    rows,
    ({ addressee }) => addresseeKey(addressee),
    ({ addressee }) => addressee,
  );
}

/** In which wordings, the most frequent first: that is no rank. */
export function listWordings(rows: readonly Row[]): OutlineChoice[] {
  return listBy(
    rows,
    ({ wording }) => wording,
    ({ wording }) => wording,
  );
}
