import type { PdfItem } from '../../../../lib/document/pdf/PdfItem.ts';
import type { PdfPage } from '../../../../lib/document/pdf/PdfPage.ts';

/** An item by what matters in a case; letters are half as wide as high. */
export type Printed = [text: string, x: number, y: number, also?: Partial<PdfItem>];

/** A page of some items, as a PDF reader hands it out. */
export function setItems(number: number, printed: readonly Printed[]): PdfPage {
  const items = printed.map(([text, x, y, also]): PdfItem => {
    const size = also?.size ?? 10;
    return {
      text,
      x,
      y,
      width: text.length * size * 0.5,
      size,
      angle: 0,
      isRtl: false,
      isBold: false,
      ...also,
    };
  });
  return { number, width: 600, height: 800, items };
}
