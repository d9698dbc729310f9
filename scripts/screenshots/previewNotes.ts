import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { backupText } from '../stage/backupText.ts';
import { sampleNotes } from './sampleNotes.ts';

/** Brings the notes of the pictures into the panel, as a reader would, up to the preview; notes there already stay. */
export async function previewNotes(panel: Page): Promise<void> {
  await panel.locator('#tab-notes').click();
  await panel.getByRole('button', { name: 'Export and import' }).click();
  const buffer = Buffer.from(backupText(sampleNotes(new Date())));
  await panel
    .locator('input[type="file"]')
    .setInputFiles({ name: 'addendum-backup-2031-02-20.json', mimeType: 'application/json', buffer });
  await panel.locator('.preview').waitFor();
}
