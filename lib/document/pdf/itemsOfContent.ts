import type { PdfItem } from './PdfItem.ts';

/** Text of a page as PDF readers hand it out: places by matrices, in the file's own units. */
export interface PageContent {
  items: readonly ContentItem[];
}

/** A stretch of text; marks of structure have none. */
export interface ContentItem {
  str?: string;
  dir?: string;
  transform?: readonly number[];
  width?: number;
  height?: number;
  fontName?: string;
}

/** A matrix of six numbers. */
type Matrix = readonly number[];

const RIGHT_ANGLE = 90;

/**
 * The items of a page in CSS pixels at scale 1. `viewport` is the matrix that leads from the file's units to the page as it
 * is shown; `isBold` says of the name of a font whether it is bold.
 */
export function itemsOfContent(
  { items }: PageContent,
  viewport: Matrix,
  isBold: (fontName: string) => boolean,
): PdfItem[] {
  return items.flatMap((item) => {
    if (item.str === undefined || item.transform === undefined) return [];
    const [a, b, c, d, x, y] = multiply(viewport, item.transform);
    const angle = Math.round(Math.atan2(b, a) / (Math.PI / 180));
    return [
      {
        text: item.str,
        x,
        y,
        width: item.width ?? 0,
        size: Math.hypot(c, d),
        angle: Math.abs(angle) < RIGHT_ANGLE / 18 ? 0 : angle,
        isRtl: item.dir === 'rtl',
        isBold: item.fontName !== undefined && isBold(item.fontName),
      },
    ];
  });
}

function multiply(m: Matrix, n: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
