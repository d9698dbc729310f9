import type { Backup } from '../backup/Backup.ts';
import { nextTime } from '../nextTime.ts';
import { type Content, contentSchema } from '../schema/contentSchema.ts';
import { migrateRow } from '../schema/migrateRow.ts';
import { noteSchema } from '../schema/noteSchema.ts';
import { parseNote } from '../schema/parseNote.ts';
import { SCHEMA_VERSION } from '../schema/SCHEMA_VERSION.ts';
import { canonicalText } from '../store/canonicalText.ts';
import type { NotesDatabase } from '../store/NotesDatabase.ts';
import type { Row } from '../store/Row.ts';
import { useStorage } from '../store/useStorage.ts';
import type { Candidate, ForeignFile, ImportFile, Refusal } from './ImportFile.ts';

/**
 * Makes records of a backup from what another tool's file holds, in the light of the notes that are here: what says the
 * same is the same record; what was changed in the file since it was written from here carries that on. Changes nothing.
 * @throws {NotesError} of storage
 */
export async function settleNotes(
  db: NotesDatabase,
  file: ForeignFile,
  now = new Date(),
): Promise<ImportFile> {
  const { kind, notes } = file;
  const refused: Refusal[] = [...file.refused];
  const here = await useStorage(() => db.notes.bulkGet(notes.map(({ id }) => id)));
  const derived = new Map<string, Row>();
  const rows = notes.flatMap((candidate, index): Row[] => {
    const { id, fields, created, updated } = candidate;
    const time = now.toISOString();
    const fresh = { ...fields, id, version: SCHEMA_VERSION, deleted: null };
    const row = { ...fresh, created: created ?? updated ?? time, updated: updated ?? created ?? time };
    const parsed = noteSchema.safeParse(row);
    if (!parsed.success) {
      const isNowhere = Array.isArray(fields.targets) && fields.targets.length === 0;
      refused.push({ at: id, why: isNowhere ? 'no-target' : 'bad-shape', detail: parsed.error.message });
      return [];
    }
    const before = here[index];
    if (!before) return [row];
    const settled = settle(before, candidate, now);
    if (settled.isDerived) derived.set(id, before);
    return [settled.row];
  });
  const tables = { notes: rows, drafts: [], documents: [], packs: [], corrections: [] };
  const backup: Backup = {
    created: now.toISOString(),
    schema: SCHEMA_VERSION,
    tables,
    changes: [],
    unreadableChanges: 0,
    damage: [],
    derived,
  };
  return { kind, backup, refused };
}

/** How a candidate stands to the record that is here under its id. */
function settle(before: Row, { fields, updated }: Candidate, now: Date): { row: Row; isDerived: boolean } {
  const parsed = parseNote(before);
  if (!('note' in parsed)) return { row: { ...before, ...fields }, isDerived: false };
  const { note } = parsed;
  const content = contentSchema.parse({ ...note, ...fields });
  if (declare(content) === declare(note)) return { row: before, isDerived: false };
  const laid = { ...migrateRow(before, 'note'), ...content };
  // The file was written from the very state that is here, and changed since.
  const isDerived = updated === null || updated === note.updated;
  return { row: { ...laid, updated: isDerived ? nextTime(note.updated, now) : updated }, isDerived };
}

/** What a reader set down, whatever else a note is known under. */
function declare(note: Content): string {
  const { kind, selectors, quote, comment, tags, colour, status, statusDay, source } = note;
  return canonicalText({ kind, selectors, quote, comment, tags, colour, status, statusDay, source });
}
