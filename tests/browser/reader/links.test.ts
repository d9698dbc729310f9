import { expect, test } from 'vitest';
import { makeTurnedPdf } from './makeTurnedPdf.ts';
import { openTestDocument } from './openTestDocument.ts';

test('a link in a document leads to its place, and the place that it led away from can be gone back to', async () => {
  const pages = ['Contents', 'I. Lamps', 'II. Boats', 'III. Crews'].map((line) => ({
    turned: 0 as const,
    lines: [line],
  }));
  const [contents, ...others] = pages;
  const document = await openTestDocument(
    makeTurnedPdf([{ turned: 0, lines: contents?.lines ?? [], linksTo: 3 }, ...others]),
  );
  await expect.poll(document.place).toMatch(/^page=1&/);
  await expect.poll(() => document.box.querySelector('[data-internal-link] a')).not.toBeNull();
  document.box.querySelector<HTMLElement>('[data-internal-link] a')?.click();
  await expect.poll(document.place).toMatch(/^page=3&/);
  expect(document.left).toEqual([expect.stringMatching(/^page=1&/)]);
  document.opened.goToPlace(document.left[0] ?? '');
  await expect.poll(document.place).toMatch(/^page=1&/);
});
