import type { Span } from '../../../lib/symbols/Span.ts';

/** A place in a frame of the page in front; 0 is the page itself. Offsets count in the frame's text. */
export interface OutlinePlace extends Span {
  frameId: number;
}
