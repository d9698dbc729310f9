import type { Page } from 'playwright-core';
import { readCard } from '../stage/readCard.ts';
import { describeCard } from './describeCard.ts';
import type { Narrator } from './Narrator.ts';

const PATIENCE_MS = 5_000;

/** Clicks on the session of the open card, tells what that session produced, and comes back. */
export async function followSession(page: Page, narrator: Narrator): Promise<void> {
  const overlay = page.locator('addendum-overlay');
  await overlay.locator('.session-link').first().click();
  await overlay.locator('.card-back').waitFor({ timeout: PATIENCE_MS });
  const card = await readCard(page, PATIENCE_MS);
  if (card === null) return narrator.say('    the session gave no card');
  narrator.say(`  followed its session → ${describeCard(card)}`);
  for (const row of card.rows) narrator.say(`    leads on to: ${row}`);
  await narrator.picture(page, 'session');
  await overlay.locator('.card-back').click();
}
