import { expect, it } from 'vitest';
import type { PaperBox } from '../../../../lib/document/pdf/PaperBox.ts';
import { PDF_FRAGMENT_VALUE } from '../../../../lib/document/pdf/PDF_FRAGMENT_VALUE.ts';
import { writePdfFragment } from '../../../../lib/document/pdf/writePdfFragment.ts';

const BOXES: [page: number, box: PaperBox, value: string][] = [
  [1, { x: 0, y: 0, width: 612, height: 792 }, 'page=1&viewrect=0,0,612,792'],
  [12, { x: 90.123, y: 400.5, width: 432.006, height: 36 }, 'page=12&viewrect=90.12,400.5,432.01,36'],
  // What sticks out of the visible page begins at its border.
  [3, { x: -0.4, y: 1e-9, width: 10, height: 5 }, 'page=3&viewrect=0,0,10,5'],
];

it.each(BOXES)('page %i, %o: %s', (page, box, value) => {
  const selector = writePdfFragment(page, box);
  expect(selector).toMatchObject({ type: 'FragmentSelector', value });
  expect(selector.value).toMatch(PDF_FRAGMENT_VALUE);
});
