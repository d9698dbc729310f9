import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import { addTarget } from '../../../lib/notes/addTarget.ts';
import { copyKey } from '../../../lib/notes/documents/copyKey.ts';
import { readVersions } from '../../../lib/notes/documents/readVersions.ts';
import { notesOfTargets } from '../../../lib/notes/notesOfTargets.ts';
import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { isBareStatus } from '../../../lib/notes/tracking/isBareStatus.ts';
import { draftTargets } from './draftTargets.ts';
import { findRecord } from './findRecord.ts';
import { notesDatabase } from './notesDatabase.ts';
import { pageUrl } from './pageUrl.ts';
import { passageTargets } from './passageTargets.ts';
import { targetsOfPage } from './targetsOfPage.ts';

/** Whether a note was made before anything told which document it is on. */
const isNameless = ({ targets, source }: Note) =>
  source.symbol === null && !targets.some((target) => target.startsWith('work:'));

/** The notes on the sender's own document, and of them what its script needs to paint them. */
export async function notesOfPage(
  _input: unknown,
  sender: CallSender,
): Promise<CallTable['notes-of-page']['output']> {
  const record = await findRecord(sender);
  const targets = targetsOfPage(pageUrl(sender), record);
  if (targets.length === 0) return { notes: [], versions: {} };
  const db = await notesDatabase();
  const passages = new Set(passageTargets(record));
  const drafts = new Set(draftTargets(record));
  const parsed = await notesOfTargets(db, [...targets, ...passages, ...drafts]);
  const isOnlyOfDraft = (note: Note) =>
    note.targets.some((target) => drafts.has(target)) &&
    !note.targets.some((target) => targets.includes(target) || passages.has(target));
  const notes = parsed.flatMap((entry) => ('note' in entry ? [entry.note] : []));
  const work = targets.find((target) => target.startsWith('work:'));
  const own = notes.filter((note) => note.targets.some((target) => targets.includes(target)));
  const nameless = own.filter(isNameless).map(({ id }) => id);
  // What a full disk keeps from being written is tried again at the next visit; the notes are shown all the same.
  if (work !== undefined && nameless.length > 0) await addTarget(db, nameless, work).catch(() => 0);
  const keys = new Map(notes.map((note) => [note.id, copyKey(note)?.copy ?? null]));
  const kept = await readVersions(
    db,
    [...keys.values()].filter((key) => key !== null),
  );
  const placed = notes.map((note) => {
    const version = keys.get(note.id) ?? null;
    const isOfThisText = version !== null && record?.textHash ? version.includes(record.textHash) : false;
    return {
      id: note.id,
      // Its page and place on paper are for other programs.
      selectors: note.selectors.filter((selector) => selector.type !== 'FragmentSelector'),
      colour: note.colour,
      tracking: note.status === null ? null : { status: note.status, day: note.statusDay },
      isBare: isBareStatus(note),
      version,
      isRecognised: note.targets.some((target) => passages.has(target)),
      isFromDraft:
        isOnlyOfDraft(note) || (version !== null && kept[version]?.isDraft === true && !isOfThisText),
    };
  });
  const versions = Object.fromEntries(Object.entries(kept).map(([key, { blocks }]) => [key, blocks]));
  return { notes: placed, versions };
}
