import { Buffer } from 'node:buffer';
import type { Page } from 'playwright-core';
import { backupText } from '../stage/backupText.ts';
import { chooseExport } from '../stage/chooseExport.ts';
import { PATIENCE } from './PATIENCE.ts';
import type { Shot } from './Shot.ts';
import { sampleNotes } from './sampleNotes.ts';

const PANEL_WINDOW = { width: 372, height: 760 };
/** So many that writing them takes a moment. */
const MANY = 4000;

async function openTransfer(panel: Page): Promise<void> {
  await panel.locator('#tab-notes').click();
  await panel.getByRole('button', { name: 'Export and import' }).click();
}

async function chooseSession(panel: Page): Promise<void> {
  await openTransfer(panel);
  await panel.getByRole('radio', { name: 'One session' }).waitFor({ timeout: PATIENCE });
  await chooseExport(panel, 'session', 'follow-up');
}

/** Begins to write a file of thousands of notes. */
async function beginExport(panel: Page): Promise<void> {
  await openTransfer(panel);
  const [note] = sampleNotes(new Date());
  const notes = Array.from(
    { length: MANY },
    (_, at) => ({ ...note, id: `many-${at}` }) as NonNullable<typeof note>,
  );
  const buffer = Buffer.from(backupText(notes));
  await panel
    .locator('input[type="file"]')
    .setInputFiles({ name: 'addendum-backup-2031-02-20.json', mimeType: 'application/json', buffer });
  await panel.getByRole('button', { name: 'Import', exact: true }).click({ timeout: PATIENCE });
  await panel.getByText(`Imported: ${MANY}`).waitFor({ timeout: PATIENCE });
  const button = await chooseExport(panel, 'everything', 'word');
  await panel.getByRole('button', { name: button }).click();
  await panel.locator('progress[value]').waitFor({ timeout: PATIENCE });
}

const inPanel = (name: string, address: string, arrange: (panel: Page) => Promise<void>): Shot => ({
  name,
  address,
  extensionPage: 'sidepanel.html',
  window: PANEL_WINDOW,
  prepare: async () => {},
  arrange,
});

/** The pictures of exports, the last of all: they leave thousands of notes behind. */
export const EXPORT_SHOTS: Shot[] = [
  inPanel('notes-export-session', '/unodc/en/treaties/CTOC/working-group-specimen.html', chooseSession),
  inPanel('notes-export-progress', '/unodc/en/treaties/CTOC/no-references-specimen.html', beginExport),
];
