import type { Page } from 'playwright-core';
import { listPainted } from '../stage/listPainted.ts';
import { readCard } from '../stage/readCard.ts';
import { restOn } from '../stage/restOn.ts';
import { PATIENCE } from './PATIENCE.ts';
import { waitForReferences } from './waitForReferences.ts';

/** Milliseconds between two looks at what is painted. */
const PAUSE = 100;

/** Only what is near the window is painted: brings the paragraph with these words there first. */
async function scrollToWords(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('p, td, li')].find((element) =>
      element.textContent?.includes(wanted),
    );
    found?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, words);
}

/**
 * Opens the card of the first reference that starts with these words.
 *
 * @throws Error when the words are not painted or no card opens: then there is nothing to take a picture of.
 */
export function openCardOf(words: string): (page: Page) => Promise<void> {
  return async (page) => {
    await waitForReferences(page);
    await scrollToWords(page, words);
    const end = Date.now() + PATIENCE;
    let found: Awaited<ReturnType<typeof listPainted>>[number] | undefined;
    while (found === undefined) {
      found = (await listPainted(page)).find(({ text }) => text.startsWith(words));
      if (found === undefined && Date.now() > end) {
        throw new Error(`No painted reference starts with "${words}" on ${page.url()}.`);
      }
      if (found === undefined) await page.waitForTimeout(PAUSE);
    }
    await restOn(page, found);
    if ((await readCard(page, PATIENCE)) === null) {
      throw new Error(`No card opened for "${words}" on ${page.url()}.`);
    }
  };
}
