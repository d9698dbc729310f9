import type { Outline } from '../../../lib/document/Outline.ts';
import { listPassageTargets } from '../../../lib/notes/documents/listPassageTargets.ts';
import { passageTarget } from '../../../lib/notes/targets/passageTarget.ts';
import type { Span } from '../../../lib/symbols/Span.ts';
import { hashPassage } from './hashPassage.ts';
import { notesDatabase } from './notesDatabase.ts';

async function hashAll(text: string, spans: readonly Span[]): Promise<string[]> {
  const hashes = await Promise.all(spans.map(({ start, end }) => hashPassage(text.slice(start, end))));
  return hashes.filter((hash) => hash !== null);
}

/**
 * The hashes of a document's recommendations, and of those other paragraphs in which a recommendation stands that has
 * notes: a page that quotes one need not be a document that recommends.
 */
export async function recognisePassages(
  text: string,
  { recommendations, paragraphs }: Outline,
  language: string | null,
): Promise<string[]> {
  const own = await hashAll(text, recommendations);
  // A notebook that does not open is told of where notes are made and listed.
  const noted = await notesDatabase()
    .then(listPassageTargets)
    .catch(() => new Set<string>());
  const quoted = noted.size === 0 ? [] : await hashAll(text, paragraphs);
  return [...new Set([...own, ...quoted.filter((hash) => noted.has(passageTarget(hash, language)))])];
}
