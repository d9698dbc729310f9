import type { Knowledge } from '../../knowledge/Knowledge.ts';
import { ORGANS } from '../../knowledge/ORGANS.ts';

/** The name of a body as printed, by its key; the key itself where no name is known. */
export function nameOfBody(key: string, knowledge: Knowledge): string {
  return knowledge.body(key)?.names[0]?.value ?? ORGANS[key]?.name ?? key;
}
