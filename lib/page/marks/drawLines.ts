import type { GlyphLine } from './GlyphLine.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a glyph's lines in a square whose sides begin at `from` and have `size` units; nothing that a screen reader reads. */
export function drawLines(from: number, size: number, lines: readonly GlyphLine[]): SVGSVGElement {
  const glyph = document.createElementNS(SVG, 'svg');
  glyph.setAttribute('class', 'mark-glyph');
  glyph.setAttribute('viewBox', [from, from, size, size].join(' '));
  glyph.setAttribute('aria-hidden', 'true');
  for (const { path, width, isFilled, dash } of lines) {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', path);
    line.setAttribute('fill', isFilled ? 'currentColor' : 'none');
    line.setAttribute('stroke', width === 0 ? 'none' : 'currentColor');
    line.setAttribute('stroke-width', String(width));
    line.setAttribute('stroke-linejoin', 'round');
    if (dash !== undefined) line.setAttribute('stroke-dasharray', dash);
    glyph.append(line);
  }
  return glyph;
}
