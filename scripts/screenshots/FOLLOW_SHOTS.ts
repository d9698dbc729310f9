import type { Page } from 'playwright-core';
import { PATIENCE } from './PATIENCE.ts';
import type { Shot } from './Shot.ts';

const FOLDER = '/unodc/en/treaties/CTOC';
const REPORT = `${FOLDER}/recommendations-specimen.html`;
const MARK = 'addendum-overlay .mark';

/** Has the later report read first; then the earlier one shows what became of its recommendations. */
async function readLater(page: Page): Promise<void> {
  await page.goto(`https://www.unodc.org${FOLDER}/later-report-specimen.html`);
  await page.locator(MARK).first().waitFor({ state: 'attached', timeout: PATIENCE });
  await page.goto(`https://www.unodc.org${REPORT}`);
  await page.locator(`${MARK}[aria-label*="Built on"]`).waitFor({ state: 'attached', timeout: PATIENCE });
}

const showFrom = (selector: string) => async (page: Page) => {
  await readLater(page);
  await page.evaluate(
    (wanted) => document.querySelector(wanted)?.scrollIntoView({ behavior: 'instant' }),
    selector,
  );
  await page.waitForFunction(() => (CSS.highlights.get('addendum-ref')?.size ?? 0) > 0);
};

const openMark = (label: string) => async (page: Page) => {
  await showFrom('#para-13')(page);
  await page.locator(`${MARK}[aria-label*="${label}"]`).focus();
  await page.keyboard.press('Enter');
  await page.locator('addendum-overlay .card-foot').waitFor({ timeout: PATIENCE });
};

const WINDOW = { width: 860, height: 860 };

/** What is seen of follow-up: marks by what later texts did, and the cards that tell it. */
export const FOLLOW_SHOTS: Shot[] = [
  { name: 'page-followed', address: REPORT, window: WINDOW, prepare: showFrom('#para-13') },
  { name: 'card-followed', address: REPORT, window: WINDOW, prepare: openMark('paragraph 15,') },
  { name: 'card-not-agreed', address: REPORT, window: WINDOW, prepare: openMark('paragraph 16,') },
  { name: 'card-set', address: REPORT, window: WINDOW, prepare: openMark('Said of the whole set') },
];
