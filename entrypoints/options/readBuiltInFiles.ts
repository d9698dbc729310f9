import type { PackFile } from '../../lib/knowledge/pack/packFile.ts';
import { readPackFile } from '../../lib/knowledge/pack/readPackFile.ts';
import { builtInPack } from '../../seeds/builtInPack.ts';

/** The built-in pack, to compare others with; loaded only then. */
export function readBuiltInFiles(): PackFile[] {
  return Object.entries(builtInPack).map(([name, content]) => readPackFile(name, content));
}
