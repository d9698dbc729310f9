import type { Page } from 'playwright-core';
import { listPainted } from '../stage/listPainted.ts';
import { readCard } from '../stage/readCard.ts';
import { restOn } from '../stage/restOn.ts';
import { PATIENCE } from './PATIENCE.ts';
import { waitForReferences } from './waitForReferences.ts';

/** Milliseconds in which a card opens, once the pointer rests on its words. */
const OPENING = 3000;

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
 * Opens the card of the first reference that starts with these words. A page may still move while it is being read,
 * so the pointer is brought there again while no card opens.
 *
 * @throws Error when none opens in time: then there is nothing to take a picture of.
 */
export function openCardOf(words: string): (page: Page) => Promise<void> {
  return async (page) => {
    await waitForReferences(page);
    await scrollToWords(page, words);
    const end = Date.now() + PATIENCE;
    while (Date.now() < end) {
      const found = (await listPainted(page)).find(({ text }) => text.startsWith(words));
      if (found === undefined) {
        await page.evaluate(() => new Promise(requestAnimationFrame));
        continue;
      }
      await page.mouse.move(1, 1);
      await restOn(page, found);
      if ((await readCard(page, OPENING)) !== null) return;
    }
    throw new Error(`No card opened for "${words}" on ${page.url()}.`);
  };
}
