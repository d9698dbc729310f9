import { buildKnowledge } from './buildKnowledge.ts';
import type { Knowledge } from './Knowledge.ts';
import { readBuiltInPack } from './readBuiltInPack.ts';

/** The knowledge that ships with the extension: call it once and keep the result. */
export function loadBuiltInKnowledge(): Knowledge {
  return buildKnowledge(readBuiltInPack());
}
