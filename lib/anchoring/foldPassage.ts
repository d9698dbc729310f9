import type { FoldedPassage } from './FoldedPassage.ts';
import { foldUnit } from './foldUnit.ts';

/** Units below the first letter of ASCII, and the one behind the last: white space and controls. */
const [SPACE, DELETE] = [0x20, 0x7f];
const BLANKS = /[\0- \x7f]+/g;
const FOLDED = /[^!-~]/g;

/**
 * Folds a text for comparing passages, with the way back to the original.
 *
 * All white space goes, because copies of a document differ in it: `textContent` has none between two paragraphs, a
 * PDF has a line break, a page indentation. `hasSameSpacing` tells afterwards where a space made a difference.
 */
export function foldPassage(original: string): FoldedPassage {
  // Most text is ASCII, which folds to itself but for white space and controls; the rest goes unit by unit.
  const text = original.replaceAll(BLANKS, '').replaceAll(FOLDED, (unit) => foldUnit(unit.charCodeAt(0)));
  const origins = new Uint32Array(text.length);
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    const unit = original.charCodeAt(at);
    if (unit > SPACE && unit < DELETE) origins[length++] = at;
    else if (unit > DELETE)
      for (let parts = foldUnit(unit).length; parts > 0; parts--) origins[length++] = at;
  }
  return { text, origins };
}
