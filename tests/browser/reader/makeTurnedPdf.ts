import { writePdf } from '../../unit/files/writePdf.ts';

/** The pages as they are shown, in points. */
export const [PAGE_WIDTH, PAGE_HEIGHT] = [400, 500];
/** Where the lines of a page begin, from its left border, and the baseline of the first, from its top. */
export const [LINE_LEFT, FIRST_LINE] = [60, 80];
export const LINE = 24;

/** What leads from a page as it is shown to the paper of the file, by how far the file turns it. */
const TO_PAPER: Record<number, string> = {
  0: '1 0 0 1 0 0',
  90: `0 1 -1 0 ${PAGE_HEIGHT} 0`,
  180: `-1 0 0 -1 ${PAGE_WIDTH} ${PAGE_HEIGHT}`,
  270: `0 -1 1 0 0 ${PAGE_WIDTH}`,
};

/** A page of a test's PDF: how far the file turns it, clockwise, and its lines, upright once it is turned. */
export interface TurnedPage {
  turned: 0 | 90 | 180 | 270;
  lines: string[];
  /** The page, from 1, to which all of it is a link. */
  linksTo?: number;
}

/** Makes a PDF of pages, each of which lies turned in the file in a way of its own. */
export function makeTurnedPdf(pages: readonly TurnedPage[]): Uint8Array<ArrayBuffer> {
  const firstPage = 4;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap(({ turned, lines, linksTo }, at) => {
      const [width, height] = turned % 180 === 0 ? [PAGE_WIDTH, PAGE_HEIGHT] : [PAGE_HEIGHT, PAGE_WIDTH];
      const words = lines.map(
        (line, row) =>
          `BT /F1 10 Tf ${LINE_LEFT} ${PAGE_HEIGHT - FIRST_LINE - row * LINE} Td (${line}) Tj ET`,
      );
      const link =
        linksTo === undefined
          ? ''
          : ` /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 ${width} ${height}] /Dest [${firstPage + 2 * (linksTo - 1)} 0 R /XYZ 0 ${height} null] >>]`;
      const content = [`${TO_PAPER[turned]} cm`, ...words].join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${turned} /Contents ${firstPage + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R >> >>${link} >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return new TextEncoder().encode(writePdf(objects));
}
