import fs from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page, TestInfo } from '@playwright/test';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { backupText } from '../../scripts/stage/backupText.ts';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';

/** Opens the side panel's page, at its notes. */
export async function openBook(context: BrowserContext): Promise<Page> {
  const panel = await openPanelWindow(context);
  await panel.getByRole('tab', { name: 'Notes' }).click();
  return panel;
}

/** Brings notes in as a reader would: by importing a backup. Ends at the list. */
export async function importNotes(
  panel: Page,
  notes: Note[],
  info: TestInfo,
  timeout = 30_000,
): Promise<void> {
  const file = info.outputPath('notes.json');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, backupText(notes));
  await chooseBackup(panel, file);
  await panel.getByRole('button', { name: 'Import', exact: true }).click({ timeout });
  await panel.getByText(`Imported: ${notes.length}`).waitFor({ timeout });
  await panel.getByRole('button', { name: 'Notes', exact: true }).click();
}

/** Goes to export and import, and chooses a file to be imported. */
export async function chooseBackup(panel: Page, file: string): Promise<void> {
  await panel.getByRole('button', { name: 'Export and import' }).click();
  await panel.getByLabel('Choose a file').setInputFiles(file);
}

/** The rows of the list. */
export const rowsOf = (panel: Page) => panel.getByRole('list', { name: 'Notes' }).getByRole('article');
