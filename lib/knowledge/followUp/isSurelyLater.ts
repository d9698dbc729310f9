import { type Dated, isLater } from './isLater.ts';
import { isSameMeeting } from './isSameMeeting.ts';

/** Whether a document is known to be later than another, and of another session: only then can like words follow it. */
export function isSurelyLater(reading: Dated, other: Dated | null): boolean {
  return (
    other !== null &&
    !isSameMeeting(reading, other) &&
    isLater(reading, other) === true &&
    isLater(other, reading) === false
  );
}
