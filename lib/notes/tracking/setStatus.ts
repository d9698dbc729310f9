import { checkNote } from '../checkNote.ts';
import { nextTime } from '../nextTime.ts';
import type { Content } from '../schema/contentSchema.ts';
import { migrateRow } from '../schema/migrateRow.ts';
import type { Note } from '../schema/noteSchema.ts';
import { parseNote } from '../schema/parseNote.ts';
import { SCHEMA_VERSION } from '../schema/SCHEMA_VERSION.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Row } from '../store/Row.ts';
import { runBatch, type Write } from '../store/runBatch.ts';
import { isBareStatus } from './isBareStatus.ts';
import type { StatusSet } from './StatusSet.ts';
import type { Tracking } from './Tracking.ts';

/**
 * Sets "my status" of a recommendation in one batch, which one undo takes back: in the note on it that has one, else in
 * the one that was changed last, else in a new one. Without a status, a note that said nothing else goes to the bin.
 * @param tracking null for no status
 * @param fresh a note on the recommendation as it would begin, by whose targets and words the others are found
 * @throws {NotesError} `bad-note`, or an error of storage; then nothing was changed
 */
export function setStatus(
  db: NotesDatabase,
  tracking: Tracking | null,
  fresh: Content,
  now = new Date(),
): Promise<StatusSet> {
  return runBatch(db, { label: 'set-status', kind: 'write', now, tables: ['notes'] }, async (batch) => {
    const rows = await db.notes.where('targets').anyOf(fresh.targets).distinct().toArray();
    const found = findNote(rows, fresh);
    const fields = { status: tracking?.status ?? null, statusDay: tracking?.day ?? null };
    const write = found === null ? begin({ ...fresh, ...fields }, now) : change(found, fields, now);
    if (write !== null) await batch.write('notes', [write]);
    const kept = tracking === null ? null : (write?.key ?? found?.note.id ?? null);
    return { note: kept, batch: write === null ? null : batch.id };
  });
}

type Found = { row: Row; note: Note };

/** Of the notes on the same recommendation, the one that holds or is to hold its status. */
function findNote(rows: readonly Row[], { targets, quote }: Content): Found | null {
  const passages = targets.filter((target) => target.startsWith('text:rec-'));
  const isSame = (note: Note) =>
    note.kind === 'recommendation' &&
    note.deleted === null &&
    (note.quote === quote || passages.some((target) => note.targets.includes(target)));
  const found = rows.flatMap((row): Found[] => {
    const parsed = parseNote(row);
    return 'note' in parsed && isSame(parsed.note) ? [{ row, note: parsed.note }] : [];
  });
  found.sort(
    ({ note: a }, { note: b }) =>
      Number(b.status !== null) - Number(a.status !== null) || (a.updated < b.updated ? 1 : -1),
  );
  return found[0] ?? null;
}

function begin(content: Content, now: Date): Write | null {
  if (content.status === null) return null;
  const time = now.toISOString();
  const key = crypto.randomUUID();
  const version = SCHEMA_VERSION;
  const note = checkNote({ ...content, id: key, version, created: time, updated: time, deleted: null });
  return { key, before: null, after: note };
}

function change(
  { row, note }: Found,
  fields: Pick<Content, 'status' | 'statusDay'>,
  now: Date,
): Write | null {
  if (note.status === fields.status && note.statusDay === fields.statusDay) return null;
  const updated = nextTime(note.updated, now);
  // What said nothing but its status says nothing without it.
  const isEmpty = fields.status === null && isBareStatus(note);
  const after = isEmpty
    ? { ...migrateRow(row, 'note'), updated, deleted: updated }
    : { ...migrateRow(row, 'note'), ...fields, updated };
  checkNote(after);
  return { key: note.id, before: row, after };
}
