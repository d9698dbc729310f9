import { parseDocument } from '../../lib/document/parseDocument.ts';
import type { PackReading } from '../../lib/knowledge/pack/packReading.ts';
import { readingOf } from '../../lib/knowledge/reading/readingOf.ts';
import type { KnownSessions } from '../../lib/symbols/KnownSessions.ts';
import { readFile } from '../inspect/readFile.ts';

/**
 * What a pack keeps of the document in a file. `key` names it where it has no symbol.
 * @throws InspectError for a file that cannot be read.
 */
export async function readDocument(
  file: string,
  key: string | null,
  sessions: KnownSessions,
): Promise<PackReading> {
  const { text, blocks } = await readFile(file);
  return readingOf(parseDocument(text, blocks, { sessions }), text, key);
}
