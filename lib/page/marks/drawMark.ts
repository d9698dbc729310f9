import type { Translate } from '../../../components/Translate.ts';
import { drawGlyph } from './drawGlyph.ts';
import type { Mark } from './Mark.ts';
import { makeMark } from './makeMark.ts';
import { wordsOfMark } from './wordsOfMark.ts';

/** Draws the mark of a recommendation, or of the whole set. */
export function drawMark(mark: Mark, t: Translate): HTMLButtonElement {
  const { place, asks, label } = wordsOfMark(mark, t);
  const [{ by }] = mark.recommendations;
  const isByReader = by === 'reader' && mark.set.length === 0;
  return makeMark({
    className: `mark-${mark.standing}${mark.later === null ? '' : ` mark-${mark.later.replace(' ', '-')}`}${mark.isItem ? ' mark-item' : ''}`,
    label,
    drawGlyph: () => drawGlyph(mark, isByReader),
    words: [place, asks],
  });
}
