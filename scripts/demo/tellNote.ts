import type { BrowserContext } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };
import { waitForPaint } from '../stage/waitForPaint.ts';
import type { Narrator } from './Narrator.ts';
import { openAddress } from './openAddress.ts';
import { openNotebook } from './openNotebook.ts';
import { selectPassage } from './selectPassage.ts';
import { waitForWords } from './waitForWords.ts';

const PATIENCE_MS = 15_000;
const COMMENT = 'Ask about this **before the session**.';
const TAG = 'to ask';

/** Makes a note on a passage of a page as a reader would. Gives the words it is on; null where nothing could be noted. */
export async function tellNote(
  context: BrowserContext,
  address: string,
  narrator: Narrator,
): Promise<string | null> {
  const page = await openAddress(context, address);
  narrator.say(`Making a note on ${address}`);
  // A file is shown before it is read; there is something to select then.
  await waitForPaint(page, PATIENCE_MS);
  const words = await selectPassage(page);
  if (words === null) {
    narrator.say('  no paragraph here is long enough');
    return null;
  }
  const tools = page.locator('addendum-overlay [role="toolbar"]');
  await tools.waitFor({ timeout: PATIENCE_MS });
  narrator.say(`  selected "${words}"`);
  await narrator.picture(page, 'selected');

  await tools.getByRole('button', { name: messages.note.make, exact: true }).click();
  // The buttons go once the draft is kept.
  await tools.waitFor({ state: 'detached', timeout: PATIENCE_MS });
  const panel = await openNotebook(context);
  const comment = panel.getByRole('textbox', { name: messages.note.comment });
  await comment.fill(COMMENT);
  await panel.getByRole('combobox', { name: messages.note.tags }).fill(`${TAG},`);
  await panel.getByText(messages.editor.drafted).waitFor({ timeout: PATIENCE_MS });
  narrator.say(`  chose "${messages.note.make}", and wrote in the side panel: ${COMMENT} (tag: ${TAG})`);
  await narrator.picture(panel, 'editor');

  await comment.press('Control+Enter');
  await panel.getByRole('article').waitFor({ timeout: PATIENCE_MS });
  narrator.say('  saved: the note is in the list');
  await narrator.picture(panel, 'notes');
  await panel.close();
  await waitForWords(page, 'addendum-note-', words, PATIENCE_MS);
  narrator.say('  and it is painted on the page');
  // What is selected would hide the colour of the note.
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await narrator.picture(page, 'painted');
  return words;
}
