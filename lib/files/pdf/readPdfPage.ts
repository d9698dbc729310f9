import type { PDFPageProxy } from 'pdfjs-dist';
import { itemsOfContent, type PageContent } from '../../document/pdf/itemsOfContent.ts';
import type { PdfPage } from '../../document/pdf/PdfPage.ts';

const BOLD = /bold|black|heavy|demi/i;

/** What pdf.js knows of a font, where it is asked for extra properties. */
interface FontFacts {
  name?: string;
  bold?: boolean;
  black?: boolean;
}

/**
 * Reads the text of one page, with its places. `boldFonts` keeps which fonts are bold from page to page: their names are
 * known only once a page that uses them is drawn, so a page is prepared for that once for each new font.
 */
export async function readPdfPage(page: PDFPageProxy, boldFonts: Map<string, boolean>): Promise<PdfPage> {
  // As the text layer of the viewer has it, so that offsets in its items are offsets in ours.
  const { items: all } = await page.getTextContent({ disableNormalization: true });
  // Marks of structure are asked for by nobody; were there any, offsets in items would still count them.
  const content: PageContent = { items: all.map((item) => ('str' in item ? item : {})) };
  const fonts = new Set(content.items.flatMap(({ fontName }) => fontName ?? []));
  if ([...fonts].some((font) => !boldFonts.has(font))) {
    await page.getOperatorList();
    for (const font of fonts) if (!boldFonts.has(font)) boldFonts.set(font, isBold(page, font));
  }
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const items = itemsOfContent(content, transform, (font) => boldFonts.get(font) ?? false);
  return { number: page.pageNumber, width, height, items };
}

function isBold({ commonObjs }: PDFPageProxy, font: string): boolean {
  if (!commonObjs.has(font)) return false;
  const { name, bold, black }: FontFacts = commonObjs.get(font);
  return bold === true || black === true || BOLD.test(name ?? '');
}
