import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { PackReading } from '../../lib/knowledge/pack/packReading.ts';
import type { KnownSessions } from '../../lib/symbols/KnownSessions.ts';
import { InspectError } from '../inspect/InspectError.ts';
import { readDocument } from './readDocument.ts';
import { SEED_DOCUMENTS } from './SEED_DOCUMENTS.ts';

/**
 * What the built-in pack keeps of the documents in a folder, by the name of its file in `seeds/readings`.
 * @throws InspectError where one is not there, or cannot be read.
 */
export async function readSeedDocuments(
  folder: string,
  sessions: KnownSessions,
): Promise<[name: string, PackReading][]> {
  const files = readdirSync(folder);
  const readings: [name: string, PackReading][] = [];
  for (const { file: beginning, name, key, hasProposals } of SEED_DOCUMENTS) {
    const file = files.find((each) => each.startsWith(beginning));
    if (!file) throw new InspectError(`${folder}: has no file that begins with ${beginning}`);
    const { reading } = await readDocument(path.join(folder, file), key, sessions);
    const recommendations = reading.recommendations.filter(
      ({ standing }) => hasProposals || standing === 'recommendation',
    );
    const headings = recommendations.length > 0 ? reading.headings : [];
    readings.push([name, { ...reading, headings, recommendations }]);
  }
  return readings;
}
