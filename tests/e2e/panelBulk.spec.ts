import { expect } from '@playwright/test';
import { readTable } from './notebook.ts';
import { importNotes, openBook, rowsOf } from './panelBook.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

const NOTES = [
  sampleNote('one', { comment: 'Compare with A/RES/60/251.' }),
  sampleNote('two', { quote: 'send it round once a year', comment: 'Questionnaire' }),
  sampleNote('three', { quote: 'a shared calendar of training days' }),
];

test('notes are tagged, coloured and deleted together, and one undo takes each back', async ({
  context,
  page,
}, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, NOTES, info);
  await panel.getByRole('button', { name: 'Select', exact: true }).click();
  const bulk = panel.getByRole('region', { name: 'Change many notes' });
  await panel.getByRole('checkbox', { name: 'Select the note: send it round once a year' }).check();
  await expect(bulk).toContainText('Selected: 1 of 3');
  await bulk.getByRole('checkbox').check();
  await expect(bulk).toContainText('Selected: 3 of 3');
  await bulk.getByRole('button', { name: 'Tag', exact: true }).click();
  await bulk.getByRole('combobox').fill('for the session');
  await bulk.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(rowsOf(panel).filter({ hasText: 'for the session' })).toHaveCount(3);
  await bulk.getByRole('button', { name: 'Colour', exact: true }).click();
  await bulk.getByRole('radio', { name: 'Blue' }).check({ force: true });
  await expect
    .poll(async () => (await readTable(panel, 'notes')).map(({ colour }) => colour))
    .toEqual([3, 3, 3]);
  await panel.getByRole('button', { name: 'Undo: a change to several notes' }).click();
  await expect
    .poll(async () => (await readTable(panel, 'notes')).map(({ colour }) => colour))
    .toEqual([1, 1, 1]);
  await bulk.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(rowsOf(panel)).toHaveCount(0);
  await panel.getByRole('button', { name: 'Undo: the deletion of several notes' }).click();
  await expect(rowsOf(panel).filter({ hasText: 'for the session' })).toHaveCount(3);
});

test('a word typed wrong finds its note, and a symbol in a note is a link', async ({
  context,
  page,
}, info) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBook(context);
  await importNotes(panel, NOTES, info);
  await panel.getByRole('searchbox', { name: 'Search the notes' }).fill('questionaire');
  await expect(rowsOf(panel)).toHaveCount(1);
  await expect(rowsOf(panel)).toContainText('Questionnaire');
  await panel.getByRole('searchbox').fill('');
  await expect(rowsOf(panel)).toHaveCount(3);
  const link = rowsOf(panel).getByRole('link', { name: 'A/RES/60/251' });
  await expect(link).toHaveAttribute('href', 'https://docs.un.org/en/A/RES/60/251');
  await expect(link).toHaveAttribute('rel', 'noreferrer noopener');
  const opened = context.waitForEvent('page');
  await link.click();
  expect((await opened).url()).toMatch(/docs\.un\.org|chrome-error/);
});

test('a search finds recommendations and documents too, and leads to them', async ({
  context,
  page,
}, info) => {
  test.setTimeout(120_000);
  await page.goto(SPECIMENS.recommendations);
  await expect(page.locator('addendum-overlay .mark').first()).toBeAttached();
  const panel = await openBook(context);
  await importNotes(panel, NOTES, info);
  const search = panel.getByRole('searchbox', { name: 'Search the notes' });
  const found = panel.getByText(/^Found in recommendations and documents: \d+$/);
  // What is read is kept in a moment; a new search knows of it.
  await expect(async () => {
    await search.fill('');
    await search.fill('telephnoe of the front desk');
    await expect(found).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 60_000 });
  await found.click();
  const row = panel.getByRole('button', { name: /para. 10 Member States should keep the telephone/ });
  await expect(row).toBeVisible();
  await search.fill('nothing like it');
  await expect(found).toBeHidden();
  // What the pack alone tells is our summary, and opens its card.
  await search.fill('CTOC/COP/WG.4/2010/6 joint investigation');
  await panel.getByText(/^Found in recommendations and documents: /).click();
  const known = panel.getByRole('button', { name: /Our summary$/ }).first();
  await expect(known).toContainText('CTOC/COP/WG.4/2010/6, para. ');
  await known.click();
  await expect(panel.getByRole('tab', { name: 'Document' })).toHaveAttribute('aria-selected', 'true');
});
