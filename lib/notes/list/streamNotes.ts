import { NotesError } from '../NotesError.ts';
import { type ParsedNote, parseNote } from '../schema/parseNote.ts';
import { isInBin } from '../store/isInBin.ts';
import type { LongWork } from '../store/LongWork.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Row } from '../store/Row.ts';
import { readInBatches } from '../store/readInBatches.ts';
import { useStorage } from '../store/useStorage.ts';
import { ORDERS, type Order } from './ORDERS.ts';

/** Notes in memory at a time. */
const BATCH = 250;

/**
 * All notes that are not in the bin, in some order, for an export; what cannot be read among them. In memory are, of all
 * notes, only what the order needs.
 * @throws {NotesError} `cancelled`, or an error of storage
 */
export async function* streamNotes(
  db: NotesDatabase,
  order: Order,
  { signal, onProgress }: LongWork = {},
): AsyncGenerator<ParsedNote> {
  const heads: Row[] = [];
  for await (const rows of readInBatches(db, 'notes', BATCH, signal)) {
    heads.push(...(rows as Row[]).filter((row) => !isInBin(row)).map(takeHead));
  }
  heads.sort(ORDERS[order]);
  for (let at = 0; at < heads.length; at += BATCH) {
    if (signal?.aborted) throw new NotesError('cancelled');
    const ids = heads.slice(at, at + BATCH).map(({ id }) => String(id));
    const rows = await useStorage(() => db.notes.bulkGet(ids));
    // One that was purged meanwhile is left out.
    for (const row of rows) if (row) yield parseNote(row);
    onProgress?.({ done: at + ids.length, total: heads.length });
  }
}

function takeHead({ id, updated, created, source, selectors }: Row): Row {
  const { symbol, title, url } = (typeof source === 'object' && source !== null ? source : {}) as Row;
  const places = (Array.isArray(selectors) ? selectors : []).filter(
    (selector: Row | null) => selector?.type === 'TextPositionSelector',
  );
  return { id, updated, created, source: { symbol, title, url }, selectors: places };
}
