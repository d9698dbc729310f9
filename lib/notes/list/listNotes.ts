import { type ParsedNote, parseNote } from '../schema/parseNote.ts';
import { isInBin } from '../store/isInBin.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import { useStorage } from '../store/useStorage.ts';
import { filterRows } from './filterRows.ts';
import { ORDERS, type Order } from './ORDERS.ts';

/** Which notes to list, and which page of them. */
export interface ListOptions {
  order: Order;
  /** How many to pass over, and how many to give at most. */
  offset: number;
  limit: number;
  /** Only those in which all of its words stand; without regard to case and accents. */
  query?: string;
  /** Those in the bin, instead of the others. */
  bin?: boolean;
}

/** A page of a list. */
export interface NotePage {
  items: ParsedNote[];
  /** Of the whole list. */
  total: number;
}

/**
 * A page of the list of notes; records that cannot be read stand in it too.
 * @throws {NotesError}
 */
export async function listNotes(
  db: NotesDatabase,
  { order, offset, limit, query = '', bin = false }: ListOptions,
): Promise<NotePage> {
  const rows = await useStorage(() => db.notes.toArray());
  const listed = filterRows(
    rows.filter((row) => isInBin(row) === bin),
    query,
  ).sort(ORDERS[order]);
  return { items: listed.slice(offset, offset + limit).map(parseNote), total: listed.length };
}
