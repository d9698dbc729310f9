import type { Translate } from '../../../components/Translate.ts';
import { drawLines } from './drawLines.ts';
import { makeMark } from './makeMark.ts';
import type { NoteMark } from './NoteMark.ts';

/** A sheet with a folded corner. */
const SHEET = [{ path: 'M1 1h8v5L6 9H1ZM9 6H6v3', width: 1.5, isFilled: false }];

/** Draws the mark of a paragraph's notes: that there are some and how many, and nothing that the reader wrote. */
export function drawNoteMark({ notes }: NoteMark, t: Translate): HTMLButtonElement {
  const label = t('mark.notes', String(notes.length));
  return makeMark({
    className: 'mark-note',
    label,
    drawGlyph: () => drawLines(0, 10, SHEET),
    words: [label, ''],
  });
}
