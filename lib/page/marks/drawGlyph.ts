import { STANDING_SHAPES } from '../../../components/cards/STANDING_SHAPES.ts';
import type { Standing } from '../../document/Outline.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the glyph of a standing, with a dot at its foot for what the reader said; nothing that a screen reader reads. */
export function drawGlyph(standing: Standing, isByReader: boolean): SVGSVGElement {
  const { path, isFilled } = STANDING_SHAPES[standing];
  const glyph = document.createElementNS(SVG, 'svg');
  glyph.setAttribute('class', 'mark-glyph');
  glyph.setAttribute('viewBox', '0 0 10 10');
  glyph.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', isFilled ? 'currentColor' : 'none');
  line.setAttribute('stroke', 'currentColor');
  line.setAttribute('stroke-width', isFilled ? '0.6' : '1.5');
  line.setAttribute('stroke-linejoin', 'round');
  line.setAttribute('stroke-linecap', 'round');
  glyph.append(line);
  if (isByReader) {
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('class', 'mark-mine');
    dot.setAttribute('cx', '8.4');
    dot.setAttribute('cy', '8.4');
    dot.setAttribute('r', '1.6');
    glyph.append(dot);
  }
  return glyph;
}
