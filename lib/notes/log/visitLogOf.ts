import type { LogRow } from '../store/LogRow.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';

/** Rows that are read in one go; each may hold some hundred changes. */
const CHUNK = 40;

/**
 * Shows the rows of the log that tell of any of these keys, each once, the oldest first, a few in memory at a time. Rows
 * are found before they are read: one that tells of many of the keys is found many times. Takes part in the transaction
 * under way.
 */
export async function visitLogOf(
  db: NotesDatabase,
  keys: Iterable<string>,
  visit: (row: LogRow & { seq: number }) => void,
): Promise<void> {
  const found = await db.changes
    .where('key')
    .anyOf([...keys])
    .primaryKeys();
  const numbers = [...new Set(found)].sort((a, b) => a - b);
  for (let at = 0; at < numbers.length; at += CHUNK) {
    const part = numbers.slice(at, at + CHUNK);
    const rows = await db.changes.bulkGet(part);
    for (const [index, seq] of part.entries()) {
      const row = rows[index];
      if (row !== undefined) visit({ ...row, seq });
    }
  }
}
