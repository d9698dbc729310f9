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
export function readSeedDocuments(folder: string, sessions: KnownSessions): [name: string, PackReading][] {
  const files = readdirSync(folder);
  return SEED_DOCUMENTS.map(({ file: beginning, name, key, hasProposals }) => {
    const file = files.find((each) => each.startsWith(beginning));
    if (!file) throw new InspectError(`${folder}: has no file that begins with ${beginning}`);
    const reading = readDocument(path.join(folder, file), key, sessions);
    const recommendations = reading.recommendations.filter(
      ({ standing }) => hasProposals || standing === 'recommendation',
    );
    const headings = recommendations.length > 0 ? reading.headings : [];
    return [name, { ...reading, headings, recommendations }];
  });
}
