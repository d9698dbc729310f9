import type { NoteEntry } from '../NoteEntry.ts';

/** All tags of some notes, those used most first; alphabetical among equals. */
export function listTags(entries: readonly NoteEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { note } of entries)
    for (const tag of note?.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([tag]) => tag);
}
