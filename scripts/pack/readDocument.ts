import { blocksOfText } from '../../lib/document/blocksOfText.ts';
import { parseDocument } from '../../lib/document/parseDocument.ts';
import { readHtml } from '../../lib/document/readHtml.ts';
import type { PackReading } from '../../lib/knowledge/pack/packReading.ts';
import { readingOf } from '../../lib/knowledge/reading/readingOf.ts';
import type { KnownSessions } from '../../lib/symbols/KnownSessions.ts';
import { isHtmlFile } from '../inspect/isHtmlFile.ts';
import { readTextFile } from '../inspect/readTextFile.ts';

/**
 * What a pack keeps of the document in a file. `key` names it where it has no symbol.
 * @throws InspectError for a file that cannot be read.
 */
export function readDocument(file: string, key: string | null, sessions: KnownSessions): PackReading {
  const original = readTextFile(file);
  const { text, blocks } = isHtmlFile(file, original)
    ? readHtml(original)
    : { text: original, blocks: blocksOfText(original) };
  return readingOf(parseDocument(text, blocks, { sessions }), text, key);
}
