/** More than any text has UTF-16 units. */
const FRAME_STEP = 1_000_000_000;

/** A place among all frames of a tab, which follow one another: what is in the second comes after all of the first. */
export function placeInTab(frame: number, start: number): number {
  return frame * FRAME_STEP + start;
}
