import { expect, test } from 'vitest';
import type { Later } from '../../../lib/knowledge/followUp/FollowUp.ts';
import type { PageCalls } from '../../../lib/page/PageCalls.ts';
import { marksOf } from './marksOf.ts';
import { openTestPage, type TestPage } from './openTestPage.ts';
import { readTestOutline } from './readTestOutline.ts';

const MARGIN = 'padding: 0 60px; font: 16px/1.5 serif';

const labelsOf = (page: TestPage) => marksOf(page).map((mark) => mark.ariaLabel);

const LATER: [later: Later, words: string][] = [
  ['restated', 'Restated'],
  ['built on', 'Built on'],
  ['changed', 'Changed'],
  ['differing views', 'Differing views recorded'],
  ['not agreed', 'Not agreed'],
  ['deferred', 'Deferred'],
  ['proposed again', 'Proposed again'],
  ['mentioned', 'Mentioned'],
  ['none found', 'None found'],
];
const ACT = {
  verb: 'welcomed',
  scope: 'set',
  organ: 'CTOC/COP',
  resolution: 'CTOC/COP resolution 5/2',
  document: null,
  firstHand: false,
  seenIn: { document: 'A/1/9', work: 'A/1/9', copy: 'copy', paragraph: '8', date: null },
} as const;

/** The test's outline, in which later texts did these things, one a recommendation. */
const followed = (...told: Later[]): Partial<PageCalls> => ({
  async readDocument(page) {
    const outline = await readTestOutline(page);
    const recommendations = outline.recommendations.map((one, at) => ({ ...one, later: told[at] ?? null }));
    return { ...outline, recommendations };
  },
});

test('what later texts did is told by shape and in words, each by its own', async () => {
  const paragraphs = [...LATER, ''].map((_, at) => `<p>${at + 1}. States should rest.</p>`).join('');
  const page = openTestPage(
    `<div style="${MARGIN}">${paragraphs}</div>`,
    followed(...LATER.map(([later]) => later), 'not checked'),
  );
  await expect.poll(() => marksOf(page)).toHaveLength(LATER.length + 1);
  expect(labelsOf(page)).toEqual([
    ...LATER.map(([, words], at) => `Recommendation, paragraph ${at + 1}, States, should, ${words}`),
    `Recommendation, paragraph ${LATER.length + 1}, States, should`,
  ]);
  expect(new Set(marksOf(page).map((mark) => mark.querySelector('svg')?.innerHTML)).size).toBe(
    LATER.length + 1,
  );
});

test('sub-items of which different things are told have a shape each, and their paragraph none of them', async () => {
  const page = openTestPage(
    `<div style="${MARGIN}"><p>18. States should:</p><p>(a) Sing;</p><p>(b) Dance.</p></div>`,
    followed('restated', 'none found'),
  );
  await expect
    .poll(() => labelsOf(page))
    .toEqual([
      'Recommendation, paragraph 18, items: 2',
      'Recommendation, paragraph 18 (a), States, should, Restated',
      'Recommendation, paragraph 18 (b), States, should, None found',
    ]);
});

test('what an organ did with the whole set is told once, beside the heading, and leads to the card of the document', async () => {
  const page = openTestPage(
    `<div style="${MARGIN}"><h2>II. Recommendations</h2><p>15. States should rest.</p><p>16. States should sing.</p></div>`,
    {
      async readDocument(read) {
        const outline = await readTestOutline(read);
        const heading = { level: 1, label: 'II', title: 'Recommendations', start: 0, end: 19 };
        const header = { ...outline.header, symbol: 'A/1/1' };
        return { ...outline, header, headings: [heading], set: [ACT, ACT] };
      },
    },
  );
  await expect
    .poll(() => labelsOf(page))
    .toEqual([
      'Said of the whole set: welcomed',
      'Recommendation, paragraph 15, States, should',
      'Recommendation, paragraph 16, States, should',
    ]);
  marksOf(page)[0]?.click();
  await expect.poll(() => page.asked).toEqual(['A/1/1']);
});
