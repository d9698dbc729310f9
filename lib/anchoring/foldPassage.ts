import type { FoldedPassage } from './FoldedPassage.ts';
import { foldUnit } from './foldUnit.ts';

/** How many units become a string at a time: more would not fit on the stack as arguments. */
const CHUNK = 8192;
/** The longest compatibility decomposition of Unicode, U+FDFA, has 18 units. */
const MOST_PARTS = 32;

function readUnits(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK) {
    text += String.fromCharCode(...units.subarray(at, at + CHUNK));
  }
  return text;
}

/**
 * Folds a text for comparing passages, with the way back to the original.
 *
 * All white space goes, because copies of a document differ in it: `textContent` has none between two paragraphs, a
 * PDF has a line break, a page indentation. `hasSameSpacing` tells afterwards where a space made a difference.
 */
export function foldPassage(original: string): FoldedPassage {
  let units = new Uint16Array(original.length + MOST_PARTS);
  let origins = new Uint32Array(original.length + MOST_PARTS);
  let length = 0;
  for (let at = 0; at < original.length; at++) {
    if (length + MOST_PARTS > units.length) {
      const [smallUnits, smallOrigins] = [units, origins];
      units = new Uint16Array(2 * units.length);
      origins = new Uint32Array(2 * units.length);
      units.set(smallUnits);
      origins.set(smallOrigins);
    }
    const unit = original.charCodeAt(at);
    // Most text is ASCII, which folds to itself but for white space and controls.
    if (unit > 0x20 && unit < 0x7f) {
      units[length] = unit;
      origins[length++] = at;
    } else if (unit > 0x20) {
      const folded = foldUnit(unit);
      for (let part = 0; part < folded.length; part++) {
        units[length] = folded.charCodeAt(part);
        origins[length++] = at;
      }
    }
  }
  return { text: readUnits(units.subarray(0, length)), origins: origins.slice(0, length) };
}
