import type { BrowserContext } from 'playwright-core';
import { readCard } from '../stage/readCard.ts';
import { restOn } from '../stage/restOn.ts';
import { waitForPaint } from '../stage/waitForPaint.ts';
import { describeCard } from './describeCard.ts';
import { followSession } from './followSession.ts';
import { gatherReferences } from './gatherReferences.ts';
import type { Narrator } from './Narrator.ts';
import { pickEvenly } from './pickEvenly.ts';
import { readToolbar } from './readToolbar.ts';

const PATIENCE_MS = 15_000;
const CARDS = 6;

/** Reads one page as a reader would: opens it, rests on references, follows a session. Returns how many cards opened. */
export async function tellPage(
  context: BrowserContext,
  address: string,
  narrator: Narrator,
): Promise<number> {
  const page = await context.newPage();
  narrator.say(`Opening ${address}`);
  await page.goto(address);
  if (!(await waitForPaint(page, PATIENCE_MS))) {
    narrator.say('  no reference was found here');
    await narrator.picture(page, 'nothing-found');
    await page.close();
    return 0;
  }
  narrator.say(`  the toolbar says: ${await readToolbar(context, address, PATIENCE_MS)}`);
  const references = await gatherReferences(page);

  let opened = 0;
  let isSessionTold = false;
  for (const reference of pickEvenly(references, CARDS)) {
    await restOn(page, reference);
    const card = await readCard(page, PATIENCE_MS);
    narrator.say(
      `  rested on "${reference.text}" → ${card === null ? 'no card opened' : describeCard(card)}`,
    );
    if (card === null) continue;
    opened += 1;
    await narrator.picture(page, 'card');
    if (card.session !== null && !isSessionTold) {
      isSessionTold = true;
      await followSession(page, narrator);
    }
    await page.keyboard.press('Escape');
    await page.locator('addendum-overlay .card').waitFor({ state: 'hidden', timeout: PATIENCE_MS });
  }
  await page.close();
  return opened;
}
