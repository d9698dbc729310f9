import type { Keeping } from '../../components/notes/editor/EditorState.ts';
import { clearDraft } from '../../lib/notes/clearDraft.ts';
import type { EarlierText } from '../../lib/notes/log/EarlierText.ts';
import { listTexts } from '../../lib/notes/log/listTexts.ts';
import { readDraft } from '../../lib/notes/readDraft.ts';
import { readNote } from '../../lib/notes/readNote.ts';
import { saveDraft } from '../../lib/notes/saveDraft.ts';
import { contentSchema } from '../../lib/notes/schema/contentSchema.ts';
import { canonicalText } from '../../lib/notes/store/canonicalText.ts';
import type { NotesDatabase } from '../../lib/notes/store/NotesDatabase.ts';
import { tellNotesError } from '../../lib/notes/store/tellNotesError.ts';
import type { Editing, Left } from './Editing.ts';
import { type Conflict, keepNote, type OpenDraft } from './keepNote.ts';
import { forgetUnkept } from './unkept/forgetUnkept.ts';
import { keepUnkept } from './unkept/keepUnkept.ts';

/** Milliseconds without a key that count as a pause, and the longest that anything typed stays unkept. */
const PAUSE = 400;
const LONGEST = 2000;

/**
 * The editor's dealings with the store, over one note after the other.
 * @param onChange called whenever `state` has changed
 * @param onSaved called when a note was written
 */
export function createEditing(db: NotesDatabase, onChange: () => void, onSaved: () => void): Editing {
  let open: {
    draft: OpenDraft;
    first: string | null;
    keeping: Keeping;
    texts: readonly EarlierText[] | null;
  } | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let typingSince: number | null = null;
  /** One write after the other: a draft that comes late would bring back what was saved. */
  let last: Promise<unknown> = Promise.resolve();

  function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = last.then(work);
    last = result.catch(() => undefined);
    return result;
  }
  function stopPause(): void {
    clearTimeout(pause);
    typingSince = null;
  }
  function keep(keeping: Keeping): void {
    if (open) open.keeping = keeping;
    onChange();
  }
  /** @param first the content to which what is typed is compared; null where it differs from what is saved already */
  function fill({ id, base, content }: OpenDraft, first: string | null): void {
    const keeping: Keeping = { is: first === null ? 'drafted' : 'untouched' };
    open = { draft: { id, base, content }, first, keeping, texts: null };
    onChange();
  }
  function empty(): void {
    stopPause();
    open = null;
    onChange();
  }
  /** What the disk did not take stays in memory, even where the panel is closed. */
  async function fail(draft: OpenDraft, error: unknown): Promise<void> {
    const [{ code }] = await Promise.all([tellNotesError(error), keepUnkept(draft)]);
    keep({ is: 'failed', why: code });
  }
  function flush(): void {
    stopPause();
    if (open?.keeping.is !== 'typing') return;
    const { draft } = open;
    void inTurn(async () => {
      // Saved or left meanwhile: nothing is to be kept any more.
      if (open?.draft.id !== draft.id || open.keeping.is === 'saving') return;
      try {
        await saveDraft(db, draft);
        if (open?.draft === draft) keep({ is: 'drafted' });
        await forgetUnkept(draft.id);
      } catch (error) {
        await fail(draft, error);
      }
    });
  }
  async function leave(how?: Conflict): Promise<Left> {
    if (!open) return 'nothing';
    const { draft, first } = open;
    stopPause();
    keep({ is: 'saving' });
    try {
      const isKept = await inTurn(() => keepNote(db, draft, canonicalText(draft.content) === first, how));
      if (open?.draft.id === draft.id) empty();
      void forgetUnkept(draft.id);
      if (isKept) onSaved();
      return isKept ? 'saved' : 'nothing';
    } catch (error) {
      await fail(draft, error);
      return 'failed';
    }
  }

  return {
    state: () =>
      open && {
        id: open.draft.id,
        isNew: open.draft.base === null,
        content: open.draft.content,
        keeping: open.keeping,
        texts: open.texts,
      },
    async open(id) {
      if (open?.draft.id === id) return true;
      if ((await leave()) === 'failed') return false;
      const [draft, note] = await inTurn(() => Promise.all([readDraft(db, id), readNote(db, id)]));
      if (draft && 'draft' in draft) fill(draft.draft, null);
      else if (note && 'note' in note && note.note.deleted === null) {
        const content = contentSchema.parse(note.note);
        fill({ id, base: note.note.updated, content }, canonicalText(content));
      } else return false;
      return true;
    },
    async begin(content) {
      if ((await leave()) === 'failed') return false;
      fill({ id: crypto.randomUUID(), base: null, content }, canonicalText(content));
      return true;
    },
    write(written) {
      if (!open) return;
      open.draft = { ...open.draft, content: { ...open.draft.content, ...written } };
      typingSince ??= Date.now();
      clearTimeout(pause);
      pause = setTimeout(flush, Math.max(0, Math.min(PAUSE, typingSince + LONGEST - Date.now())));
      keep({ is: 'typing' });
    },
    leave,
    async discard() {
      if (!open) return null;
      const { draft } = open;
      empty();
      await Promise.all([forgetUnkept(draft.id), inTurn(() => clearDraft(db, draft.id))]);
      return draft;
    },
    async bringBack(draft) {
      if ((await leave()) === 'failed') return;
      fill(draft, null);
      keep({ is: 'typing' });
      flush();
    },
    async readTexts() {
      const asked = open;
      if (!asked) return;
      asked.texts = await listTexts(db, asked.draft.id);
      onChange();
    },
    flush,
  };
}
