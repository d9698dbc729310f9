import type { BrowserContext, Page } from 'playwright-core';
import messages from '../../locales/en.json' with { type: 'json' };
import type { Followed } from './Followed.ts';
import type { Narrator } from './Narrator.ts';

const PATIENCE_MS = 15_000;
const MARK = 'addendum-overlay .mark';
const CARD = 'addendum-overlay .card';

/** Waits until the recommendations of a page are marked; false where it has none. */
async function waitForMarks(page: Page): Promise<boolean> {
  return page
    .locator(MARK)
    .first()
    .waitFor({ state: 'attached', timeout: PATIENCE_MS })
    .then(
      () => true,
      () => false,
    );
}

/**
 * Tells the recommendations of a document, and what became of them once a later document is read.
 */
export async function tellRecommendations(
  context: BrowserContext,
  { earlier, later, paragraph }: Followed,
  narrator: Narrator,
): Promise<void> {
  const page = await context.newPage();
  narrator.say(`Reading the recommendations of ${earlier}`);
  await page.goto(earlier);
  if (!(await waitForMarks(page))) {
    narrator.say('  none is marked here');
    await page.close();
    return;
  }
  await openMark(page, paragraph, narrator, 'recommendation');
  narrator.say(`Reading a later document, ${later}`);
  await page.goto(later);
  await waitForMarks(page);
  await page.goto(earlier);
  await waitForMarks(page);
  narrator.say('  and going back:');
  await openMark(page, paragraph, narrator, 'what-became-of-it');
  await setStatus(page, narrator);
  await page.close();
}

/** Opens the card of a paragraph's recommendation and tells what it says of other texts. */
async function openMark(page: Page, paragraph: string, narrator: Narrator, what: string): Promise<void> {
  await page
    .getByText(new RegExp(`^${paragraph}\\. `))
    .first()
    .scrollIntoViewIfNeeded();
  const mark = page.locator(`${MARK}[aria-label*="paragraph ${paragraph},"]`);
  await mark.waitFor({ state: 'attached', timeout: PATIENCE_MS });
  narrator.say(`  marked: ${await mark.getAttribute('aria-label')}`);
  await mark.focus();
  await page.keyboard.press('Enter');
  const facts = page.locator(`${CARD} .fact-chips`);
  await facts.waitFor({ timeout: PATIENCE_MS });
  narrator.say(`    its card says: ${(await facts.innerText()).replace(/\s+/g, ' ')}`);
  for (const step of await page.locator(`${CARD} .steps > .step`).allInnerTexts())
    narrator.say(`    ${step.replace(/\s+/g, ' ')}`);
  await narrator.picture(page, what);
}

/** Sets "my status" on the card that is open. */
async function setStatus(page: Page, narrator: Narrator): Promise<void> {
  await page.locator(`${CARD} .my-status summary`).click();
  await page.locator(CARD).getByRole('button', { name: messages.status.raised }).click();
  await page
    .locator(`${CARD} .my-status`)
    .getByText(messages.card.statusKept)
    .waitFor({ timeout: PATIENCE_MS });
  narrator.say(
    `  chose "${messages.note.status}: ${messages.status.raised}": a flag, and no word of the documents changes`,
  );
  await narrator.picture(page, 'my-status');
}
