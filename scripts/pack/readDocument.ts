import type { DocumentHeader } from '../../lib/document/DocumentHeader.ts';
import { parseDocument } from '../../lib/document/parseDocument.ts';
import type { PackReading } from '../../lib/knowledge/pack/packReading.ts';
import { readingOf } from '../../lib/knowledge/reading/readingOf.ts';
import type { KnownSessions } from '../../lib/symbols/KnownSessions.ts';
import { readFile } from '../inspect/readFile.ts';

/**
 * What a pack keeps of the document in a file, and the document's head. `key` names it where it has no symbol.
 * @throws InspectError for a file that cannot be read.
 */
export async function readDocument(
  file: string,
  key: string | null,
  sessions: KnownSessions,
): Promise<{ reading: PackReading; header: DocumentHeader }> {
  const { text, blocks } = await readFile(file);
  const parsed = parseDocument(text, blocks, { sessions });
  return { reading: readingOf(parsed, text, key), header: parsed.header };
}
