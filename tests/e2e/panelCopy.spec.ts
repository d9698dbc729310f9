import { expect } from '@playwright/test';
import { importNotes, openBook } from './panelBook.ts';
import { readClipboard } from './readClipboard.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { sampleNote } from './sampleNotes.ts';
import { test } from './test.ts';

test('a note, and a recommendation of the page, are copied with their citations', async ({
  context,
  page,
}, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(SPECIMENS.report);
  const panel = await openBook(context);
  await importNotes(panel, [sampleNote('one', { comment: '=1+1 and **more**' })], info);
  await panel.getByRole('button', { name: /^Everything/ }).click();
  await panel.getByRole('button', { name: /^Copy the note: / }).click();
  await expect(panel.getByText('The note is on the clipboard.')).toBeVisible();
  const note = await readClipboard(panel);
  expect(note.text).toMatch(/^“a list of the offices.*” \(CTOC\/COP\/WG\.4\/2031\/6, para\. 2\)\n\n=1\+1/);
  expect(note.html).toContain('<strong>more</strong>');
  expect(note.markdown).toContain('**more**');

  await panel.getByRole('tab', { name: 'Outline' }).click();
  await panel.getByRole('button', { name: 'Filter' }).click();
  await panel.getByRole('combobox', { name: 'Who is asked' }).selectOption({ label: 'the Secretariat (1)' });
  await panel.getByRole('button', { name: 'Card of the recommendation 7' }).click();
  await panel.getByRole('button', { name: 'Copy recommendation' }).click();
  await expect
    .poll(async () => (await readClipboard(panel)).text)
    .toMatch(/^“The Secretariat should .*” \(Specimen: a report, https:/);
  expect((await readClipboard(panel)).html).toContain('<blockquote>');
});
