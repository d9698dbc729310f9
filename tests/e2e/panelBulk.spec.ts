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
