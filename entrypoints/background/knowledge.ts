import type { Knowledge } from '../../lib/knowledge/Knowledge.ts';
import { loadBuiltInKnowledge } from '../../lib/knowledge/loadBuiltInKnowledge.ts';

let loaded: Knowledge | null = null;

/** What the extension knows; read when first asked for, and again after the worker was stopped. */
export function knowledge(): Knowledge {
  loaded ??= loadBuiltInKnowledge();
  return loaded;
}
