import { builtInPack } from '../../seeds/builtInPack.ts';
import type { PackFile } from './pack/packFile.ts';
import { readPackFile } from './pack/readPackFile.ts';

/** The files of the built-in pack, checked. In the built extension they were checked when it was built, see `wxt.config.ts`. */
export function readBuiltInPack(): PackFile[] {
  return Object.entries(builtInPack).map(([name, content]) => readPackFile(name, content));
}
