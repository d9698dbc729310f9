import type { BrowserContext } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };
import { chooseExport } from '../stage/chooseExport.ts';
import type { Narrator } from './Narrator.ts';
import { openAddress } from './openAddress.ts';
import { openNotebook } from './openNotebook.ts';
import { waitForWords } from './waitForWords.ts';

const PATIENCE_MS = 15_000;

/** In a browser that was started again: finds the note on `words` of a page again, and takes it out as files. */
export async function tellKept(
  context: BrowserContext,
  address: string,
  words: string,
  narrator: Narrator,
): Promise<void> {
  const page = await openAddress(context, address);
  await waitForWords(page, 'addendum-note-', words, PATIENCE_MS);
  narrator.say(`Closed the browser, started it again and opened ${address}`);
  const panel = await openNotebook(context);
  const note = panel.getByRole('article');
  await note.waitFor({ timeout: PATIENCE_MS });
  narrator.say('  the note is there again, painted on the same words, and in the list');
  await panel.getByTitle(messages.notes.showOnPage).click();
  await waitForWords(page, 'addendum-flash', words, PATIENCE_MS);
  narrator.say(`  chose "${messages.notes.showOnPage}": the page shows where it stands`);
  // The mark that shows it lies over the colour of the note for a moment.
  await page.waitForFunction(() => !CSS.highlights.get('addendum-flash')?.size, undefined, {
    timeout: PATIENCE_MS,
  });
  await narrator.picture(page, 'painted-again');
  await narrator.picture(panel, 'notes-again');

  await panel.getByRole('button', { name: messages.transfer.title }).click();
  narrator.say('Taking the note out');
  const exports = [await chooseExport(panel, 'here', 'word'), messages.transfer.writeBackup];
  for (const name of exports) {
    const [download] = await Promise.all([
      panel.waitForEvent('download', { timeout: PATIENCE_MS }),
      panel.getByRole('button', { name }).click(),
    ]);
    narrator.say(`  chose "${typeof name === 'string' ? name : messages.format.word}"`);
    await narrator.keep(download);
  }
  await narrator.picture(panel, 'export');
}
