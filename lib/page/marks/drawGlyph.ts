import { FACT_SHAPES } from '../../../components/cards/followUp/FACT_SHAPES.ts';
import { STANDING_SHAPES } from '../../../components/cards/STANDING_SHAPES.ts';
import { drawLines } from './drawLines.ts';
import type { GlyphLine } from './GlyphLine.ts';
import type { Mark } from './Mark.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What later texts did, as a shape; while nothing was checked, what the passage is. */
function linesOf({ later, standing, set }: Mark): {
  from: number;
  size: number;
  lines: GlyphLine[];
} {
  const fact = set.length > 0 ? 'organ action' : later;
  if (fact !== null && fact !== 'not checked') {
    const lines = FACT_SHAPES[fact].map(({ isFilled = false, ...line }) => ({ ...line, isFilled }));
    // Shapes have a unit of air around them, for chips; in a margin every pixel counts.
    return { from: 1, size: 12, lines };
  }
  const { path, isFilled } = STANDING_SHAPES[standing];
  return { from: 0, size: 10, lines: [{ path, isFilled, width: isFilled ? 0.6 : 1.5 }] };
}

/** A small flag that stands out at the head of a glyph. */
const FLAG = 'M8 6.5v-7h5.5L12 2l1.5 2.5H8Z';

/** Draws a mark's glyph, with a dot at its foot for what the reader said and a flag for "my status"; nothing that a screen reader reads. */
export function drawGlyph(mark: Mark, isByReader: boolean): SVGSVGElement {
  const { from, size, lines } = linesOf(mark);
  const glyph = drawLines(from, size, lines);
  if (mark.tracking !== null) {
    const flag = document.createElementNS(SVG, 'path');
    flag.setAttribute('class', 'mark-mine mark-flag');
    flag.setAttribute('d', FLAG);
    glyph.append(flag);
  }
  if (isByReader) {
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('class', 'mark-mine');
    dot.setAttribute('cx', String(from + size * 0.84));
    dot.setAttribute('cy', String(from + size * 0.84));
    dot.setAttribute('r', String(size * 0.16));
    glyph.append(dot);
  }
  return glyph;
}
