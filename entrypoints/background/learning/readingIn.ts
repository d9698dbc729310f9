import type { CorrectedDocument } from '../../../lib/document/corrections/CorrectedDocument.ts';
import { isDocumentHead } from '../../../lib/document/isDocumentHead.ts';
import type { PackReading } from '../../../lib/knowledge/pack/packReading.ts';
import { readingOf } from '../../../lib/knowledge/reading/readingOf.ts';
import { createMemory } from '../reading/createMemory.ts';

const remember = createMemory<PackReading>(4);

/**
 * What a document that was parsed says of others, and others could say of it; null for a page that is no document.
 * @param key of its text and its corrections, see `PageIdentity`
 */
export async function readingIn(
  key: string,
  { document }: CorrectedDocument,
  text: string,
): Promise<PackReading | null> {
  if (!isDocumentHead(document.header)) return null;
  return remember(key, text.length, async () => {
    // Calls of the page go first.
    await new Promise((resolve) => setTimeout(resolve));
    return readingOf(document, text, null);
  });
}
