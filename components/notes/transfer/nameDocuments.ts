import type { NoteEntry } from '../NoteEntry.ts';

/** What sessions can be looked up by: those in front, then the symbols of all documents with notes; each once. */
export function nameDocuments(
  entries: readonly NoteEntry[] | null,
  sessionsHere: readonly string[],
): readonly string[] {
  const symbols = (entries ?? []).flatMap(({ note }) => note?.source.symbol ?? []);
  return [...new Set([...sessionsHere, ...symbols])];
}
