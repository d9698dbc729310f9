import type { BrowserContext, Locator, Page } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };
import { readCard } from '../stage/readCard.ts';
import { waitForPaint } from '../stage/waitForPaint.ts';
import { describeCard } from './describeCard.ts';
import type { Narrator } from './Narrator.ts';
import { openAddress } from './openAddress.ts';

const PATIENCE_MS = 15_000;
/** Screens that are leafed through, and how long each is looked at. */
const MOST_TURNS = 8;
const TURN_MS = 2_000;
const MARKS = 'addendum-overlay .mark';

/** Reads one file in the reader: opens it, looks for its references and marks, and opens the card of the first. Returns how many cards opened. */
export async function tellReader(
  context: BrowserContext,
  address: string,
  narrator: Narrator,
): Promise<number> {
  narrator.say(`Opening ${address} in the reader`);
  const page = await openAddress(context, address);
  if (!(await waitForPaint(page, PATIENCE_MS))) {
    narrator.say('  no reference was found here');
    await narrator.picture(page, 'reader-nothing-found');
    await page.close();
    return 0;
  }
  const mark = page.locator(`${MARKS}:visible`).first();
  if (!(await scrollTo(page, mark))) {
    narrator.say('  no recommendation was found in view');
    await narrator.picture(page, 'reader');
    await page.close();
    return 0;
  }
  const title = await page.locator('.reader-head h1').innerText();
  narrator.say(`  it is ${title}; a mark stands beside each recommendation`);
  await mark.click();
  const card = await readCard(page, PATIENCE_MS);
  narrator.say(`  chose the first mark in view → ${card === null ? 'no card opened' : describeCard(card)}`);
  await narrator.picture(page, 'reader');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: messages.reader.keep }).click();
  await page.getByText(messages.reader.keptNow).waitFor({ timeout: PATIENCE_MS });
  narrator.say(`  chose "${messages.reader.keep}": it opens without the network from now on`);
  await page.close();
  return card === null ? 0 : 1;
}

/** Leafs through a file until a mark is in view; false where none is on the first pages. */
async function scrollTo(page: Page, mark: Locator): Promise<boolean> {
  for (let turned = 0; turned < MOST_TURNS; turned++) {
    const isSeen = await mark.waitFor({ timeout: TURN_MS }).then(
      () => true,
      () => false,
    );
    if (isSeen) return true;
    await page.locator('#document > *').press('PageDown');
  }
  return false;
}
