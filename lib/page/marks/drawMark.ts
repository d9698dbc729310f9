import type { Translate } from '../../../components/Translate.ts';
import { drawGlyph } from './drawGlyph.ts';
import type { Mark } from './Mark.ts';
import { wordsOfMark } from './wordsOfMark.ts';

/** Draws a mark: its glyph, and the words that unfold beside it while the pointer or the keyboard is on it. */
export function drawMark(mark: Mark, t: Translate): HTMLButtonElement {
  const { place, asks, label } = wordsOfMark(mark, t);
  const [{ by }] = mark.recommendations;
  const isByReader = by === 'reader' && mark.set.length === 0;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `mark mark-${mark.standing}${mark.later === null ? '' : ` mark-${mark.later.replace(' ', '-')}`}${mark.isItem ? ' mark-item' : ''}`;
  button.ariaLabel = label;
  const unfolded = document.createElement('span');
  unfolded.className = 'mark-words';
  const placeWords = document.createElement('b');
  placeWords.textContent = place;
  const askWords = document.createElement('span');
  askWords.textContent = asks;
  // Words of the document may run in another direction than the reader's language.
  askWords.dir = 'auto';
  unfolded.append(drawGlyph(mark, isByReader), placeWords, askWords);
  button.append(drawGlyph(mark, isByReader), unfolded);
  return button;
}
