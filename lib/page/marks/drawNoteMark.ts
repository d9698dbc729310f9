import type { Translate } from '../../../components/Translate.ts';
import { drawLines } from './drawLines.ts';
import { makeMark } from './makeMark.ts';
import type { NoteMark } from './NoteMark.ts';

/** A sheet with a folded corner. */
const SHEET = [{ path: 'M1.5 1h7v5L6 9H1.5ZM8.5 6H6v3', width: 1.3, isFilled: false }];

/** Draws the mark of a paragraph's notes: that there are some and how many, and nothing that the reader wrote. */
export function drawNoteMark({ notes }: NoteMark, t: Translate): HTMLButtonElement {
  const count = String(notes.length);
  const [label, words] =
    notes.length === 1
      ? [t('mark.note'), t('note.make')]
      : [t('mark.notes', count), t('mark.noteCount', count)];
  return makeMark({
    className: 'mark-note',
    label,
    drawGlyph: () => drawLines(0, 10, SHEET),
    words: [words, ''],
  });
}
