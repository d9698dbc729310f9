import type { FollowedOutline } from '../../../lib/knowledge/followUp/FollowedOutline.ts';

/** The parts of the document in a frame. Frames are listed as they follow one another, the page itself first. */
export interface FrameOutline {
  frameId: number;
  outline: FollowedOutline;
}
