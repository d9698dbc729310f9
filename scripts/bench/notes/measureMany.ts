import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { backupText } from '../../stage/backupText.ts';
import { LANGUAGES } from './LANGUAGES.ts';
import { makeNotes, type NotedPage } from './makeNotes.ts';
import { searchList } from './searchList.ts';
import { timeListing } from './timeListing.ts';
import { timeOf } from './timeOf.ts';

const MANY = 20_000;
const PATIENCE = 180_000;

type Row = [what: string, milliseconds: string];

const round = (time: number) => time.toFixed(0);
const spread = (times: readonly number[]) => {
  const sorted = [...times].sort((a, b) => a - b);
  return [0.5, 0.95, 1].map((part) => round(sorted[Math.ceil(sorted.length * part) - 1] ?? 0)).join(' / ');
};
const median = (times: readonly number[]) => round(times[Math.floor(times.length / 2)] ?? 0);

/** What takes time with 20,000 notes: opening, searching, changing all of them and taking that back. */
export async function measureMany(panel: Page, noted: NotedPage, file: string): Promise<Row[]> {
  fs.writeFileSync(file, backupText(makeNotes(MANY, noted)));
  const transfer = panel.getByRole('button', { name: 'Export and import' });
  // The bench comes here from its exports.
  if (await transfer.isVisible()) await transfer.click();
  await panel.getByLabel('Choose a file').setInputFiles(file);
  await panel.getByRole('button', { name: 'Import', exact: true }).click({ timeout: PATIENCE });
  await panel.getByText(/^Imported: /).waitFor({ timeout: PATIENCE });
  const opened = await timeListing(panel);
  await panel.getByRole('button', { name: `Everything ${MANY}` }).click({ timeout: PATIENCE });
  const right = await searchList(panel, 'compare number 4999');
  const wrong = await searchList(panel, 'conpare wich lst');
  const inLanguages: number[] = [];
  for (const { right, wrong } of LANGUAGES)
    for (const query of [right, wrong]) inLanguages.push(...(await searchList(panel, query)));
  await panel.getByRole('searchbox').fill('');
  await panel.getByRole('button', { name: 'Select', exact: true }).click();
  const bulk = panel.getByRole('region', { name: 'Change many notes' });
  await bulk.getByRole('checkbox').check();
  await bulk.getByRole('button', { name: 'Tag', exact: true }).click();
  await bulk.getByRole('combobox').fill('for the session');
  const tagged = await timeOf(async () => {
    await bulk.getByRole('button', { name: 'Add', exact: true }).click();
    await panel.locator('.toast-action', { hasText: 'Undo' }).waitFor({ timeout: PATIENCE });
  });
  const undone = await timeOf(async () => {
    await panel.locator('.toast-action', { hasText: 'Undo' }).click();
    await panel.getByText(/^Undone/).waitFor({ timeout: PATIENCE });
  });
  return [
    [`with ${MANY} notes: open the panel, from navigation to the first rows`, round(opened)],
    [`with ${MANY} notes: search, a letter to its rows, median`, median(right)],
    [`with ${MANY} notes: search with words typed wrong, median`, median(wrong)],
    [
      `with ${MANY} notes: search in six languages, right and wrong, a letter to its rows: median / 95 % / longest`,
      spread(inLanguages),
    ],
    [`with ${MANY} notes: tag all of them`, round(tagged)],
    [`with ${MANY} notes: undo that`, round(undone)],
  ];
}
