import type { DomSource } from '../../anchoring/DomSource.ts';
import type { PageParts } from '../PageParts.ts';
import { createMarks } from './createMarks.ts';
import { drawNoteMark } from './drawNoteMark.ts';
import { listNoteMarks, type StartedNote } from './listNoteMarks.ts';
import type { NoteMark } from './NoteMark.ts';

/** The marks of a page's notes, in the margin beside those of its recommendations. */
export interface NoteMarks {
  /** Says where notes stand from now on; offsets count in the source's text as it is now. */
  show(source: DomSource, notes: readonly StartedNote[]): void;
}

/**
 * Prepares the marks of notes; nothing is drawn before there are any.
 * @param onOpen called when one is clicked, or Enter pressed on it
 */
export function createNoteMarks(
  { host, lent, options: { t }, signal }: PageParts,
  onOpen: (mark: NoteMark, button: HTMLElement) => void,
): NoteMarks {
  const marks = createMarks<NoteMark>({
    host,
    lent,
    label: t('mark.notesGroup'),
    draw: (mark) => drawNoteMark(mark, t),
    keyOf: ({ notes }) => notes[0].note.id,
    events: {
      // Resting on it tells what it is; it opens on a click, since that moves the reader's eyes to the side panel.
      onOpen: (mark, button, takeFocus) => void (takeFocus && onOpen(mark, button)),
      onPointer: () => undefined,
    },
    signal,
  });
  return { show: (source, notes) => marks.show(source, listNoteMarks(source, notes)) };
}
