import { expect, test } from 'vitest';
import { isDarkPage } from '../../../lib/page/isDarkPage.ts';
import { makeTurnedPdf } from './makeTurnedPdf.ts';
import { openTestDocument } from './openTestDocument.ts';

test('paper is a light ground, also where the reader around it is dark', async () => {
  const { box } = await openTestDocument(makeTurnedPdf([{ turned: 0, lines: ['1. Lamps are lit.'] }]));
  box.style.setProperty('--quiet-wash', '#12171d');
  await expect.poll(() => box.querySelector('.page canvas')).not.toBeNull();
  expect(isDarkPage(box.querySelector('.pdf-container'))).toBe(true);
  expect(isDarkPage(box.querySelector('.textLayer'))).toBe(false);
});
