import type { Outline } from '../../../lib/document/Outline.ts';

/** The parts of the document in a frame. Frames are listed as they follow one another, the page itself first. */
export interface FrameOutline {
  frameId: number;
  outline: Outline;
}
