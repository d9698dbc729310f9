import type { Act } from '../../../knowledge/Act.ts';
import type { CitedWork } from '../CitedWork.ts';

/** The number of an act without the year behind it, where the date of the citation tells that. */
export function numberOf({ number }: Act, { date }: CitedWork): string {
  return date === null ? number : number.replace(/ \(\d{4}\)$/, '');
}
