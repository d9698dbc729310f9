import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Translate } from '../Translate.ts';
import type { EditorActions } from './editor/EditorActions.ts';
import type { EditorState } from './editor/EditorState.ts';
import { NoteEditor } from './editor/NoteEditor.tsx';
import { listTags } from './list/listTags.ts';
import type { NotesActions } from './NotesActions.ts';
import type { NotesState } from './NotesState.ts';
import { NotesView } from './NotesView.tsx';
import { Toast } from './Toast.tsx';
import type { TransferActions } from './transfer/TransferActions.ts';
import type { TransferState } from './transfer/TransferState.ts';

/** What just happened, in words, and the way on or back. */
export interface Message {
  words: string;
  /** How far it is, of what is still being done. */
  steps?: { done: number; total: number } | undefined;
  action?: string | undefined;
  onAction?: (() => void) | undefined;
}

interface NotebookViewProps {
  state: NotesState;
  editor: EditorState | null;
  transfer: TransferState;
  message: Message | null;
  actions: NotesActions & TransferActions & EditorActions & { dismiss: () => void };
  now: Date;
  t: Translate;
}

/** The notebook: the list, over it the editor while a note is open, and what just happened. */
export function NotebookView({ state, editor, transfer, message, actions, now, t }: NotebookViewProps) {
  const before = useRef<Element | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const isOpen = editor !== null;
  const { entries } = state;
  const tags = useMemo(() => (isOpen ? listTags(entries ?? []) : []), [entries, isOpen]);
  // Taken while drawing: afterwards the editor has the focus.
  if (isOpen && before.current === null) before.current = document.activeElement;
  useEffect(() => {
    if (isOpen || before.current === null) return;
    const isThere = before.current.isConnected && before.current !== document.body;
    const target = isThere ? before.current : place.current?.querySelector('button');
    if (target instanceof HTMLElement) target.focus();
    before.current = null;
  }, [isOpen]);
  return (
    <div ref={place} class="notebook">
      <div class="notebook-layer" data-away={isOpen}>
        <NotesView state={state} transfer={transfer} actions={actions} now={now} t={t} />
      </div>
      {editor && <NoteEditor key={editor.id} state={editor} tags={tags} actions={actions} now={now} t={t} />}
      <Toast
        words={message?.words ?? null}
        steps={message?.steps}
        action={message?.action}
        onAction={() => message?.onAction?.()}
        dismiss={actions.dismiss}
        t={t}
      />
    </div>
  );
}
