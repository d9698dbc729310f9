import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import { loadBuiltInKnowledge } from '../../../lib/knowledge/loadBuiltInKnowledge.ts';

let loaded: Knowledge | null = null;

/** What the packs know, read once for this panel. */
export function readKnowledge(): Knowledge {
  loaded ??= loadBuiltInKnowledge();
  return loaded;
}
