import { expect, test } from 'vitest';
import type { NoteToPlace, PageCalls } from '../../../lib/page/PageCalls.ts';
import { openTestPage, SHOWN, type TestPage } from './openTestPage.ts';
import { readTestOutline } from './readTestOutline.ts';

const MARGIN = 'padding: 0 60px; font: 16px/1.5 serif';
const TEXT = [
  '15. States should read A/1/2.',
  '16. Boats and crews were counted.',
  '17. A film was shown.',
].map((words) => `<p>${words}</p>`);

const note = (id: string, exact: string, more: Partial<NoteToPlace> = {}): NoteToPlace => ({
  id,
  selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
  colour: 1,
  tracking: null,
  isBare: false,
  snapshot: null,
  isRecognised: false,
  isFromDraft: false,
  ...more,
});

const NOTES = [
  note('film', 'A film'),
  note('states', 'States should'),
  note('boats', 'Boats and crews'),
  note('crews', 'crews', { colour: 2 }),
  note('bare', 'was shown', { isBare: true }),
  note('lost', 'a lighthouse'),
];

const marksOf = (page: TestPage) => [
  ...(page.root()?.querySelectorAll<HTMLButtonElement>('.mark-note:not([hidden])') ?? []),
];

function openPage(
  notes: NoteToPlace[],
  calls: Partial<PageCalls> = {},
): { page: TestPage; opened: string[] } {
  const opened: string[] = [];
  const page = openTestPage(`<div style="${MARGIN}">${TEXT.join('\n')}</div>`, {
    notesOfPage: async () => notes,
    async openNote(id) {
      opened.push(id);
    },
    ...calls,
  });
  return { page, opened };
}

test('a paragraph that has notes has one mark, labelled, in reading order, a real button', async () => {
  const { page } = openPage(NOTES);
  await expect
    .poll(() => marksOf(page).map((mark) => [mark.localName, mark.ariaLabel]))
    .toEqual([
      ['button', 'Notes: 1'],
      ['button', 'Notes: 2'],
      ['button', 'Notes: 1'],
    ]);
  expect(marksOf(page)[0]?.parentElement?.ariaLabel).toBe('Notes on this page');
});

test('a mark opens its note, and offers them where there are several', async () => {
  const { page, opened } = openPage(NOTES);
  await expect.poll(() => marksOf(page).length).toBe(3);
  const [first, second] = marksOf(page);
  first?.click();
  expect(opened).toEqual(['states']);
  second?.focus();
  second?.click();
  const choices = () => [...(page.root()?.querySelectorAll<HTMLButtonElement>('.tools button') ?? [])];
  await expect
    .poll(() => choices().map(({ textContent }) => textContent))
    .toEqual(['Yellow: Boats and crews', 'Violet: crews']);
  expect(page.root()?.activeElement).toBe(choices()[0]);
  choices()[1]?.click();
  expect(opened).toEqual(['states', 'crews']);
});

test('it stands level with the first line, and lies neither on words nor on a recommendation’s glyph', async () => {
  const { page } = openPage(NOTES, { readDocument: readTestOutline });
  const others = () => [...(page.root()?.querySelectorAll('.mark:not(.mark-note)') ?? [])];
  await expect.poll(() => others().length).toBe(1);
  await expect.poll(() => marksOf(page).length).toBe(3);
  const [mark] = marksOf(page).map((one) => one.getBoundingClientRect());
  const glyph = others()[0]?.getBoundingClientRect();
  const text = document.querySelector('p')?.getBoundingClientRect();
  if (mark === undefined || glyph === undefined || text === undefined) throw new Error('Not all is drawn.');
  expect(mark.right).toBeLessThanOrEqual(glyph.left);
  expect(glyph.right).toBeLessThanOrEqual(text.left);
  expect(mark.left).toBeGreaterThanOrEqual(0);
  expect(Math.abs(mark.top - glyph.top)).toBeLessThanOrEqual(1);
});

test('marks go with their notes, and there are none where notes are not painted', async () => {
  const notes = [...NOTES];
  const { page } = openPage(notes);
  await expect.poll(() => marksOf(page).length).toBe(3);
  notes.splice(0);
  await page.overlay.notes()?.renew();
  await expect.poll(() => marksOf(page).length).toBe(0);
  notes.push(...NOTES);
  page.overlay.setShown({ ...SHOWN, areNotesPainted: false });
  await expect.poll(() => page.overlay.notes()?.places().length).toBe(NOTES.length);
  expect(marksOf(page)).toEqual([]);
});

test('only what is near the window has a mark', async () => {
  const words = Array.from({ length: 400 }, (_, at) => `Boat number ${at}x was counted.`);
  const notes = words.map((exact, at) => note(String(at), exact));
  const page = openTestPage(
    `<div style="${MARGIN}">${words.map((one) => `<p>${one}</p>`).join('')}<p>A/1/2</p></div>`,
    { notesOfPage: async () => notes },
  );
  await expect.poll(() => marksOf(page).length).toBeGreaterThan(3);
  expect(marksOf(page).length).toBeLessThan(200);
});
