import { expect, test } from 'vitest';
import { createPdfSource } from '../../../lib/anchoring/createPdfSource.ts';
import type { PdfSource } from '../../../lib/anchoring/PdfSource.ts';
import { createTestPdf, type TestPdf } from '../anchoring/createTestPdf.ts';
import { marksOf } from './marksOf.ts';
import { openTestPage, type TestPage } from './openTestPage.ts';
import { readTestOutline } from './readTestOutline.ts';

const PARAGRAPHS = ['Of lighthouses', '15. States should read A/1/2.', '16. States should rest.', 'The end.'];

/** The overlay over a PDF whose words are not drawn yet. */
function open(paragraphs: string[] = PARAGRAPHS): { page: TestPage; pdf: TestPdf; source: PdfSource } {
  const site = { hosts: [], content: ['body'], skipped: ['nav'], isDocument: true };
  let pdf: TestPdf | null = null;
  let source: PdfSource | null = null;
  const opened = () => {
    pdf ??= createTestPdf(paragraphs);
    source ??= createPdfSource('https://example.org/a.pdf', pdf.pages, pdf.read());
    return { pdf, source };
  };
  const page = openTestPage(
    '',
    { readDocument: readTestOutline },
    { document: { site, open: async () => opened().source } },
  );
  return { page, ...opened() };
}

/** How far each mark that is shown is from its own line, and on which side of it. */
function gapsOf(page: TestPage, { source }: { source: PdfSource }): (string | null)[] {
  return marksOf(page).map((mark) => {
    if (mark.hidden) return null;
    const number = /paragraph (\d+)/.exec(mark.ariaLabel ?? '')?.[1] ?? '';
    const start = source.text.indexOf(`${number}. `);
    const [line] = source.rectsOf({ start, end: start + 1 });
    const { top, bottom, right } = mark.getBoundingClientRect();
    if (line === undefined) return 'no line';
    return top < line.bottom && bottom > line.top && right <= line.left ? 'before its line' : 'elsewhere';
  });
}

const LEVEL = ['before its line', 'before its line'];
const HIDDEN = [null, null];

test('marks of a PDF stand beside their lines also where words are drawn only after they were read', async () => {
  const { page, ...pdf } = open();
  await expect.poll(() => gapsOf(page, pdf)).toEqual(HIDDEN);
  pdf.pdf.draw();
  expect(gapsOf(page, pdf)).toEqual(LEVEL);
});

test('marks go while a PDF is drawn at another zoom, and are there again, at once, when it is drawn', async () => {
  const { page, ...pdf } = open();
  pdf.pdf.draw();
  await expect.poll(() => gapsOf(page, pdf)).toEqual(LEVEL);
  for (const scale of [1.5, 2, 0.8]) {
    pdf.pdf.zoom(scale);
    await expect.poll(() => gapsOf(page, pdf)).toEqual(HIDDEN);
    pdf.pdf.draw();
    expect(gapsOf(page, pdf)).toEqual(LEVEL);
  }
});

test('marks stay with their lines where the rest of a PDF is read while it is drawn at another zoom', async () => {
  const paragraphs = [...PARAGRAPHS];
  const { page, ...pdf } = open(paragraphs);
  pdf.pdf.draw();
  await expect.poll(() => gapsOf(page, pdf)).toEqual(LEVEL);
  pdf.pdf.zoom(1.5);
  paragraphs.push('17. States should sing.');
  pdf.source.setRead(pdf.pdf.read());
  await expect.poll(() => gapsOf(page, pdf)).toEqual([...HIDDEN, null]);
  pdf.pdf.draw();
  expect(gapsOf(page, pdf)).toEqual([...LEVEL, 'before its line']);
});
