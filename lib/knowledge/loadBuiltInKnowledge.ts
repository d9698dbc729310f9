import { builtInPack } from '../../seeds/builtInPack.ts';
import { buildKnowledge } from './buildKnowledge.ts';
import type { Knowledge } from './Knowledge.ts';
import { readPackFile } from './pack/readPackFile.ts';

/** The knowledge that ships with the extension. Checks every file: call it once and keep the result. */
export function loadBuiltInKnowledge(): Knowledge {
  return buildKnowledge(Object.entries(builtInPack).map(([name, content]) => readPackFile(name, content)));
}
