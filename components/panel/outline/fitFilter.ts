import type { OutlineChoices } from './OutlineChoices.ts';
import type { OutlineFilter } from './OutlineFilter.ts';
import type { OutlineRow } from './OutlineRow.ts';

/** A filter without what the page does not have (any more): a choice that is not offered hides nothing. */
export function fitFilter(
  filter: OutlineFilter,
  rows: readonly OutlineRow[],
  { addressees, wordings, names }: OutlineChoices,
): OutlineFilter {
  const { kind, addressee, wording, mine, words } = filter;
  return {
    kind: rows.some((row) => row.kind === kind) ? kind : null,
    addressee: addressees.some(({ key }) => key === addressee) ? addressee : null,
    wording: wordings.some(({ key }) => key === wording) ? wording : null,
    mine: mine && names.length > 0,
    words,
  };
}
