import { type PackFile, packFile } from '../../../lib/knowledge/pack/packFile.ts';
import { readPackFile } from '../../../lib/knowledge/pack/readPackFile.ts';
import { builtInPack } from '../../../seeds/builtInPack.ts';

/** The built-in pack as one file, and each file by name. */
export function readBuiltInFiles(): { files: [name: string, file: PackFile][]; all: PackFile } {
  const files = Object.entries(builtInPack).map(([name, content]): [string, PackFile] => [
    name,
    readPackFile(name, content),
  ]);
  const all: PackFile = packFile.parse({ schema: 'addendum-pack/1' });
  for (const [, file] of files) {
    all.sources.push(...file.sources);
    all.bodies.push(...file.bodies);
    all.sessions.push(...file.sessions);
    all.documents.push(...file.documents);
    all.resolutions.push(...file.resolutions);
    all.instruments.push(...file.instruments);
    all.readings.push(...file.readings);
    all.gists.push(...file.gists);
    all.evidence.push(...file.evidence);
    all.accessions.push(...file.accessions);
  }
  return { files, all };
}
