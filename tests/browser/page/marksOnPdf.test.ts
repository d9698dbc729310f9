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

/** A report of three pages, a recommendation at the head of each. */
const PAGES = Array.from({ length: 90 }, (_, at) =>
  at % 30 === 0 ? `${at + 1}. States should read A/1/${at}.` : 'Lamps were lit.',
);

function press(key: string): void {
  const at = document.activeElement ?? document.body;
  at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

const focusedIn = (page: TestPage) => {
  const label = (page.root()?.activeElement as HTMLElement | null)?.ariaLabel ?? '';
  return /paragraph \d+|A\/1\/\d+/.exec(label)?.[0] ?? label;
};

test('J and K go on over pages of a PDF whose words are drawn only when they are reached, and so does the open card', async () => {
  const { page, pdf } = open(PAGES);
  pdf.draw([1]);
  await expect.poll(() => marksOf(page).filter(({ hidden }) => !hidden).length).toBe(1);
  marksOf(page)[0]?.focus();
  press('Enter');
  marksOf(page)[0]?.click();
  await expect.poll(page.cardText).toContain('para. 1');
  for (const [key, paragraph] of [
    ['j', 31],
    ['j', 61],
    ['j', 61],
    ['k', 31],
    ['k', 1],
  ] as const) {
    press(key);
    await expect.poll(page.cardText).toContain(`para. ${paragraph}`);
    await expect.poll(() => cardGap(page, paragraph)).toBeLessThan(200);
  }
});

/** How far below or above its mark the card stands. */
function cardGap(page: TestPage, paragraph: number): number {
  const mark = marksOf(page).find(({ ariaLabel }) => ariaLabel?.includes(`paragraph ${paragraph},`));
  const card = page.root()?.querySelector('[role="dialog"]');
  if (!mark || !card || mark.hidden) return Number.POSITIVE_INFINITY;
  const [one, other] = [mark.getBoundingClientRect(), card.getBoundingClientRect()];
  return Math.max(one.top - other.bottom, other.top - one.bottom, 0);
}

test('J pressed twice goes on by two, also while the page between them is still being drawn', async () => {
  const { page, pdf } = open(PAGES);
  pdf.draw([1]);
  await expect.poll(() => marksOf(page).filter(({ hidden }) => !hidden).length).toBe(1);
  marksOf(page)[0]?.focus();
  press('j');
  press('j');
  await expect.poll(() => focusedIn(page)).toBe('paragraph 61');
});

test('the next reference is found also on a page of a PDF whose words are not drawn yet', async () => {
  const { page, pdf } = open(PAGES);
  pdf.draw([1]);
  await page.ready();
  await expect.poll(() => page.overlay.current()).not.toBe(null);
  for (const reference of ['A/1/0', 'A/1/30', 'A/1/60', 'A/1/0']) {
    page.overlay.current()?.move(1);
    await expect.poll(() => focusedIn(page)).toBe(reference);
  }
});
