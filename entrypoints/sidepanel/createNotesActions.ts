import { browser } from 'wxt/browser';
import type { NotesActions } from '../../components/notes/NotesActions.ts';
import { nameOfChange } from '../../components/notes/nameOfChange.ts';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import { deleteNote } from '../../lib/notes/deleteNote.ts';
import { placeNote } from '../../lib/notes/documents/placeNote.ts';
import { findUndo } from '../../lib/notes/log/findUndo.ts';
import { redo } from '../../lib/notes/log/redo.ts';
import { undo } from '../../lib/notes/log/undo.ts';
import { purgeNotes } from '../../lib/notes/purgeNotes.ts';
import { restoreNote } from '../../lib/notes/restoreNote.ts';
import { blankContent } from '../../lib/notes/schema/blankContent.ts';
import type { Content } from '../../lib/notes/schema/contentSchema.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';
import { translate as t } from '../../locales/translate.ts';
import type { Announce } from './Announce.ts';
import { askPassage } from './askPassage.ts';
import { changeMany } from './changeMany.ts';
import type { Front } from './createFront.ts';
import type { Editing } from './Editing.ts';
import { copyNote } from './exporting/copyNote.ts';
import { followWork } from './followWork.ts';
import { openSource } from './openSource.ts';
import { rescueAddress } from './rescue/rescueAddress.ts';

interface NotesActionsOptions {
  db: NotesDatabase;
  front: Front;
  editing: Editing;
  announce: Announce;
  /** Called when notes were written. */
  onWritten: () => void;
}

/** What the notebook does: each deed says what it did, and how to take it back. */
export function createNotesActions({
  db,
  front,
  editing,
  announce,
  onWritten,
}: NotesActionsOptions): Omit<NotesActions, 'openFinding'> {
  /** Does one deed; what could not be done is said, too. */
  async function act(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      onWritten();
    } catch (error) {
      announce.problem(error);
    }
  }
  const takeBack = (batch?: string) =>
    act(async () => {
      const { label } = await undo(db, batch, followWork(t('notes.undoing'), announce));
      announce.say(t('notes.undone', nameOfChange(label, t)), t('notes.redo'), () => doAgain());
    });
  const doAgain = () =>
    act(async () => {
      const { label } = await redo(db, followWork(t('notes.redoing'), announce));
      announce.say(t('notes.redone', nameOfChange(label, t)), t('notes.undo'), () => takeBack());
    });

  /** Puts a note where the page says that its passage is, or that it is selected. */
  const place = (id: string, asked: string | null, failed: string) =>
    act(async () => {
      const tabId = front.tabId();
      const passage = tabId === null ? null : await askPassage(tabId, front.pages(), asked);
      if (passage === null) return announce.say(failed);
      await placeNote(db, id, passage);
      const batch = await findLast(db);
      announce.say(t('notes.placed'), t('notes.undo'), () => takeBack(batch));
    });

  return {
    confirm: (note) => void place(note.id, note.id, t('notes.noAnswer')),
    putHere: (note) => void place(note.id, null, t('notes.selectFirst')),
    reveal(note) {
      const tabId = front.tabId();
      const isHere = front.targets()?.some((target) => note.targets.includes(target)) ?? false;
      if (!isHere) {
        if (!openSource(note)) announce.say(t('notes.noAddress'));
      } else if (note.quote === '' || tabId === null) void editing.open(note.id).catch(announce.problem);
      else {
        const order: PageOrder = { order: 'show-note', id: note.id };
        const frameId = front.frameOf(note.id);
        void browser.tabs.sendMessage(tabId, order, { frameId }).then(
          (isThere: unknown) => isThere === false && void front.read(),
          () => void front.read(),
        );
      }
    },
    create() {
      const page = front.page();
      if (page) void editing.begin(contentOf(page));
    },
    edit: (id) => void editing.open(id).catch(announce.problem),
    copyNote: (note) =>
      void copyNote(note).then(
        () => announce.say(t('notes.copied')),
        () => announce.say(t('notes.notCopied')),
      ),
    remove: (id) =>
      void act(async () => {
        await deleteNote(db, id);
        const batch = await findLast(db);
        announce.say(t('notes.deleted'), t('notes.undo'), () => takeBack(batch));
      }),
    changeMany: (ids, deed) =>
      void act(async () => {
        const { changed, batch } = await changeMany(db, ids, deed, followWork(t('notes.changing'), announce));
        const words = t(deed.is === 'delete' ? 'notes.deletedMany' : 'notes.changedMany', String(changed));
        if (batch === null) announce.say(t('notes.nothingChanged'));
        else announce.say(words, t('notes.undo'), () => takeBack(batch));
      }),
    restore: (id) =>
      void act(async () => {
        await restoreNote(db, id);
        const batch = await findLast(db);
        announce.say(t('notes.restored'), t('notes.undo'), () => takeBack(batch));
      }),
    purge: (ids) =>
      void act(async () => {
        await purgeNotes(db, ids);
        announce.say(t('bin.purged', String(ids.length)));
      }),
    undo: (batch) => void takeBack(batch),
    redo: () => void doAgain(),
    openRescue: () => location.assign(rescueAddress(true)),
  };
}

/** The batch that was just written: the way back from it must not take back another. */
async function findLast(db: NotesDatabase): Promise<string | undefined> {
  return (await db.transaction('r', db.changes, () => findUndo(db)))?.batch;
}

/** A note on a whole document, empty. */
function contentOf({
  targets,
  symbol,
  title,
  url,
  language,
}: NonNullable<ReturnType<Front['page']>>): Content {
  return {
    kind: 'document',
    targets: [...targets],
    selectors: [],
    quote: '',
    ...blankContent(),
    source: { symbol, title, url, language, paragraph: null },
  };
}
