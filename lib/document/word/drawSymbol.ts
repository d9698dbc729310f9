import type { XmlElement } from './XmlElement.ts';

/** Characters of the font Symbol that texts use for what they mean; the others of such fonts are drawn for bullets. */
const MEANT: Record<number, string> = {
  45: '−',
  163: '≤',
  176: '°',
  177: '±',
  179: '≥',
  180: '×',
  185: '≠',
  187: '≈',
  210: '®',
  211: '©',
  212: '™',
  226: '®',
  227: '©',
  228: '™',
};

/** A character that a file names by its font and place (`w:sym`); those that draw bullets are one. */
export function drawSymbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16);
  if (Number.isNaN(code)) return '';
  const isOfFont = code >= 0xf000 && code <= 0xf0ff;
  if (!isOfFont) return String.fromCodePoint(Math.min(code, 0x10ffff));
  const meant = attributes['w:font'] === 'Symbol' ? MEANT[code - 0xf000] : undefined;
  return meant ?? '•';
}
