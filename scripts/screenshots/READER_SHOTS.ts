import type { Page } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };
import { openReader } from '../stage/openReader.ts';
import { SPECIMEN_PDF } from '../stage/SPECIMEN_PDF.ts';
import { PATIENCE } from './PATIENCE.ts';
import type { Shot } from './Shot.ts';
import { waitForReferences } from './waitForReferences.ts';

const WINDOW = { width: 1180, height: 760 };
const ADDRESS = `https://www.unodc.org${SPECIMEN_PDF}`;
/** Where the recommendations begin. */
const PLACE = '#page=1&zoom=125,0,560';

/** The report as a PDF, its marks beside the text, the small pictures of its pages. */
async function showReport(page: Page): Promise<void> {
  await openReader(page, ADDRESS, PLACE);
  await waitForReferences(page);
  await page.locator('addendum-overlay .mark').first().waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: messages.reader.pages, exact: true }).click();
  await page.locator('#reader-pages canvas').first().waitFor({ timeout: PATIENCE });
  await page.locator('.reader-progress').waitFor({ state: 'detached', timeout: PATIENCE });
  // The place is shown anew where the list has taken room.
  await page.waitForFunction(() => document.querySelectorAll('.textLayer .endOfContent').length > 0);
}

/** Where a document is chosen, with one that is kept. */
async function showStart(page: Page): Promise<void> {
  await openReader(page, ADDRESS);
  await waitForReferences(page);
  await page.getByRole('button', { name: messages.reader.keep }).click();
  await page.getByText(messages.reader.keptNow).waitFor({ timeout: PATIENCE });
  await page.getByRole('button', { name: messages.reader.openOther }).click();
  await page.locator('.reader-copies li').waitFor({ timeout: PATIENCE });
}

/** Pictures of the reader. */
export const READER_SHOTS: Shot[] = [
  { name: 'reader', address: '/', window: WINDOW, prepare: showReport },
  { name: 'reader-start', address: '/', window: WINDOW, prepare: showStart },
];
