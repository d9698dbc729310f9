import type { Standing } from '../../lib/document/Outline.ts';

/** How a glyph is drawn in a square of 10 units: a line's path, filled or not. */
interface Shape {
  path: string;
  isFilled: boolean;
}

/** One shape a standing, so that none is told by colour: a diamond, an open one, two waves. */
export const STANDING_SHAPES: Record<Standing, Shape> = {
  recommendation: { path: 'M5 .8 9.2 5 5 9.2 .8 5Z', isFilled: true },
  proposal: { path: 'M5 1.2 8.8 5 5 8.8 1.2 5Z', isFilled: false },
  'reads-like': {
    path: 'M.8 3.6C2.2 2 3.6 2 5 3.4S7.8 4.8 9.2 3.2M.8 7.2C2.2 5.6 3.6 5.6 5 7S7.8 8.4 9.2 6.8',
    isFilled: false,
  },
};
