import type { FollowFact } from './FollowFact.ts';

/** One line of a shape, in a square of 14 units. */
interface ShapePart {
  path: string;
  /** Width of the line; 0 for a part that is filled alone. */
  width: number;
  isFilled?: boolean;
  dash?: string;
}

const RING = 'M1.8 7a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0Z';
const DOT = 'M4.8 7a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0Z';

/** One shape a fact, so that none is told by colour; none of them is a tick, or reads as better than another. */
export const FACT_SHAPES: Record<FollowFact, readonly ShapePart[]> = {
  restated: [
    { path: RING, width: 1.6 },
    { path: DOT, width: 0, isFilled: true },
  ],
  'built on': [{ path: 'M2 12V8h5V3.5M4.6 5.8 7 3.2l2.4 2.6', width: 1.7 }],
  changed: [
    { path: RING, width: 1.6 },
    { path: 'M7 1.8a5.2 5.2 0 0 1 0 10.4Z', width: 0, isFilled: true },
  ],
  'differing views': [{ path: 'M5.5 2.5 2 7l3.5 4.5M8.5 2.5 12 7l-3.5 4.5', width: 1.7 }],
  'not agreed': [
    { path: RING, width: 1.6 },
    { path: 'm3.4 10.6 7.2-7.2', width: 1.6 },
  ],
  deferred: [{ path: 'M4.5 2.5v9M9.5 2.5v9', width: 2 }],
  'proposed again': [{ path: 'M7 2v10M2 7h10', width: 1.8 }],
  mentioned: [{ path: DOT, width: 0, isFilled: true }],
  'none found': [{ path: RING, width: 1.4, dash: '2.4 2' }],
  'not checked': [{ path: 'M7 1.6 12.4 7 7 12.4 1.6 7Z', width: 1.4 }],
  'same subject': [{ path: RING, width: 1.4, dash: '2.4 2' }],
  'organ action': [{ path: 'M2 12h10M3 12V6M7 12V6M11 12V6M1.5 5.5 7 2l5.5 3.5Z', width: 1.5 }],
  'led to a document': [
    { path: 'M3 1.5h5l3 3v8H3Z', width: 1.5 },
    { path: 'M5 7.5h4M5 10h4', width: 1.1 },
  ],
  'action reported': [{ path: 'M2 2.5h10v7H6L3.5 12V9.5H2Z', width: 1.5 }],
};
