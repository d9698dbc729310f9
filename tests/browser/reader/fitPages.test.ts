import { expect, test } from 'vitest';
import { makeTurnedPdf, PAGE_HEIGHT, PAGE_WIDTH } from './makeTurnedPdf.ts';
import { openTestDocument, type TestDocument } from './openTestDocument.ts';

const FILE = makeTurnedPdf([
  { turned: 0, lines: ['1. Lamps are lit.'] },
  { turned: 0, lines: ['2. Lamps are put out.'] },
  { turned: 0, lines: ['3. Lamps are kept.'] },
  { turned: 0, lines: ['4. Lamps are sold.'] },
]);

const pageWidth = ({ box }: TestDocument) =>
  box.querySelector('.page canvas')?.getBoundingClientRect().width ?? 0;

/** How much of the box's width a page leaves free. */
const free = (opened: TestDocument) => opened.box.offsetWidth - pageWidth(opened);
const isFitting = (opened: TestDocument) => free(opened) > 0 && free(opened) < 60;

test('pages are as wide as the window, also when that changes or they are turned, until they are given another zoom', async () => {
  const document = await openTestDocument(FILE);
  await expect.poll(() => isFitting(document)).toBe(true);
  document.box.style.width = '380px';
  await expect.poll(() => isFitting(document)).toBe(true);
  document.opened.pdf?.turn(1);
  await expect.poll(() => isFitting(document)).toBe(true);
  document.opened.pdf?.turn(-1);
  await expect.poll(() => isFitting(document)).toBe(true);
  // Wider than can be read well they never are.
  document.box.style.width = '1200px';
  await expect.poll(() => Math.round(pageWidth(document))).toBe(Math.round((PAGE_WIDTH / 72) * 96 * 1.5));
  document.box.style.width = '600px';
  await expect.poll(() => isFitting(document)).toBe(true);
  document.opened.pdf?.zoomBy(-1);
  await expect.poll(() => isFitting(document)).toBe(false);
  const before = pageWidth(document);
  document.box.style.width = '580px';
  await expect.poll(document.place).not.toContain('page-width');
  // Boxes that changed are told of before the second frame.
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  expect(pageWidth(document)).toBe(before);
  document.opened.pdf?.zoomToFit();
  await expect.poll(() => isFitting(document)).toBe(true);
});

test('a place says that pages fit the window, and so they do in a window of another width, at the same line', async () => {
  const wide = await openTestDocument(FILE, { width: 500 });
  wide.opened.pdf?.goTo(2);
  await expect.poll(wide.place).toMatch(/^page=2&zoom=page-width,-?\d+,\d+$/);
  const fragment = wide.place();
  const narrow = await openTestDocument(FILE, { width: 350, fragment });
  await expect.poll(() => isFitting(narrow)).toBe(true);
  await expect.poll(narrow.place).toMatch(/^page=2&zoom=page-width,/);
  narrow.opened.goToPlace(`page=1&zoom=50,0,${PAGE_HEIGHT}`);
  await expect.poll(() => isFitting(narrow)).toBe(false);
  narrow.opened.goToPlace(fragment);
  await expect.poll(() => isFitting(narrow)).toBe(true);
});
