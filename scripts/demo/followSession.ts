import type { Page } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };
import { readCard } from '../stage/readCard.ts';
import { describeCard } from './describeCard.ts';
import type { Narrator } from './Narrator.ts';

const PATIENCE_MS = 5_000;
const NEIGHBOURS = [messages.card.nextSession, messages.card.previousSession];

/** Clicks on the session of the open card, tells what that session produced, and goes on to the one beside it. */
export async function followSession(page: Page, narrator: Narrator): Promise<void> {
  const overlay = page.locator('addendum-overlay');
  await overlay.locator('.session-link').first().click();
  await overlay.locator('.card-back').waitFor({ timeout: PATIENCE_MS });
  const session = await readCard(page, PATIENCE_MS);
  if (session === null) return narrator.say('    the session gave no card');
  narrator.say(`  followed its session → ${describeCard(session)}`);
  for (const row of session.rows) narrator.say(`    leads on to: ${row}`);
  await narrator.picture(page, 'session');

  const neighbour = overlay.locator('.row').filter({ hasText: new RegExp(NEIGHBOURS.join('|')) });
  if ((await neighbour.count()) === 0) return;
  await neighbour.first().click();
  await overlay.locator('.card-name').filter({ hasNotText: session.name }).waitFor({ timeout: PATIENCE_MS });
  const other = await readCard(page, PATIENCE_MS);
  if (other === null) return narrator.say('    the session beside it gave no card');
  narrator.say(`  went on to the session beside it → ${describeCard(other)}`);
  await narrator.picture(page, 'session-beside');
}
