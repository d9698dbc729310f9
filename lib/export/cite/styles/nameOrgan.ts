import type { Act } from '../../../knowledge/Act.ts';
import { ORGANS } from '../../../knowledge/ORGANS.ts';

/** The full name of an act's organ, in English; the head of its symbols where no name is known. */
export function nameOrgan(act: Act): string {
  return ORGANS[act.body]?.name ?? act.body;
}
