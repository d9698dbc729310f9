import type { Ask } from '../../../lib/document/Recommendation.ts';
import { foldForSearch } from '../../../lib/notes/list/foldForSearch.ts';
import { addresseeKey } from './addresseeKey.ts';
import { namesOf } from './namesOf.ts';
import type { OutlineFilter } from './OutlineFilter.ts';
import type { OutlineRow } from './OutlineRow.ts';

/** One ask must fit both: "States should" is not what asks States to consider and the Secretariat to do. */
function hasAsk(asks: readonly Ask[], addressee: string | null, wording: string | null): boolean {
  return asks.some(
    (ask) =>
      (addressee === null || addresseeKey(ask.addressee) === addressee) &&
      (wording === null || ask.wording === wording),
  );
}

/**
 * The rows that a filter leaves, with the headings that they stand under. Every word that was typed must stand in a row,
 * in any order, without regard to case and accents.
 * @param isMine whether a name is that of the reader's delegation
 */
export function filterOutline(
  rows: readonly OutlineRow[],
  filter: OutlineFilter,
  isMine: (name: string) => boolean,
): OutlineRow[] {
  const { kind, addressee, wording, mine, words } = filter;
  const typed = foldForSearch(words).split(/\s+/).filter(Boolean);
  function fits(row: OutlineRow): boolean {
    if (kind !== null && row.kind !== kind) return false;
    if (mine && !namesOf(row).some(isMine)) return false;
    if (addressee !== null || wording !== null) {
      if (!('recommendation' in row) || !hasAsk(row.recommendation.asks, addressee, wording)) return false;
    }
    return typed.every((word) => row.folded.includes(word));
  }

  const kept: OutlineRow[] = [];
  /** The headings that the place in the text stands under and that are not listed yet, outermost first. */
  let above: (OutlineRow & { kind: 'headings' })[] = [];
  let frame: number | null = null;
  for (const row of rows) {
    if (row.place.frameId !== frame) above = [];
    frame = row.place.frameId;
    const isFit = fits(row);
    if (row.kind === 'headings') {
      const { level } = row.heading;
      above = above.filter(({ heading }) => heading.level < level);
      if (!isFit) above.push(row);
    }
    if (!isFit) continue;
    kept.push(...above, row);
    above = [];
  }
  return kept;
}
