import { buildKnowledge } from '../../lib/knowledge/buildKnowledge.ts';
import { readPackFile } from '../../lib/knowledge/pack/readPackFile.ts';
import type { KnownSessions } from '../../lib/symbols/KnownSessions.ts';
import { builtInPack } from '../../seeds/builtInPack.ts';

/** The sessions of the built-in pack, without what was read by machine: that is to be made anew even if it does not fit. */
export function loadSessions(): KnownSessions {
  const files = Object.entries(builtInPack).filter(([name]) => !name.startsWith('readings/'));
  return buildKnowledge(files.map(([name, content]) => readPackFile(name, content)));
}
