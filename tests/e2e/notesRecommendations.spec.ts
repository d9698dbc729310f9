import { expect } from '@playwright/test';
import { keepDrafts, makeNote, order, readTable } from './notebook.ts';
import { paintedIn } from './overlay.ts';
import { openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'Member States should keep the telephone of the front desk staffed on holidays.';

test('a note on a recommendation of a draft shows on the final under another number, and where it is quoted', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.draft);
  await expect(page.locator('addendum-overlay .mark').first()).toBeAttached();
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, 'A comment.');
  const [note] = await readTable(own, 'notes');
  expect(note).toMatchObject({ kind: 'recommendation', quote: WORDS });
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);

  await page.goto(SPECIMENS.recommendations);
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  // Paragraph 5 of the draft is paragraph 10 of the final; 5 is nobody's.
  expect(
    await page.evaluate(() => {
      const [range] = CSS.highlights.get('addendum-note-1') ?? [];
      return (range as Range).startContainer.parentElement?.id;
    }),
  ).toBe('para-10');
  await expect
    .poll(() => order(background, { order: 'list-notes' }))
    .toEqual({ notes: [expect.objectContaining({ id: note?.id, isFromDraft: true })] });
  const panel = await openBook(context);
  await expect(rowsOf(panel)).toContainText('From the draft');

  await page.bringToFront();
  await page.goto(SPECIMENS.quote);
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  const [kept] = await readTable(own, 'notes');
  // It is shown there, and does not come to belong to that page.
  expect(kept?.targets).toEqual(note?.targets);
});

test('a note on a recommendation of the final shows on the draft, by its text and not as one of the draft', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.recommendations);
  await expect(page.locator('addendum-overlay .mark').first()).toBeAttached();
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, 'A comment.');
  await page.goto(SPECIMENS.draft);
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  await expect
    .poll(() => order(background, { order: 'list-notes' }))
    .toEqual({ notes: [expect.objectContaining({ how: 'moved', isFromDraft: false })] });
});
