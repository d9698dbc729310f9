import type { Page } from 'playwright-core';
import { PATIENCE } from './PATIENCE.ts';
import type { Shot } from './Shot.ts';

const FOLDER = '/unodc/en/treaties/CTOC';
const REPORT = `${FOLDER}/recommendations-specimen.html`;
const MARK = 'addendum-overlay .mark';
const MARK_OF_15 = `${MARK}[aria-label*="paragraph 15,"]`;

/** Brings an element of the page under the window's top, and waits for a mark beside it. */
const showFrom = (selector: string) => async (page: Page) => {
  await page.locator(MARK).first().waitFor({ state: 'attached', timeout: PATIENCE });
  await page.evaluate(
    (wanted) => document.querySelector(wanted)?.scrollIntoView({ behavior: 'instant' }),
    selector,
  );
  await page.waitForFunction(() => (CSS.highlights.get('addendum-ref')?.size ?? 0) > 0);
};

async function focusMark(page: Page): Promise<void> {
  await showFrom('#para-13')(page);
  await page.locator(MARK_OF_15).focus();
}

async function openMark(page: Page): Promise<void> {
  await focusMark(page);
  await page.keyboard.press('Enter');
  await page.locator('addendum-overlay .asks').waitFor({ timeout: PATIENCE });
}

/** As a reader sees it whose system has colours of its own for everything. */
async function showForced(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await openMark(page);
}

/** A page that is dark by itself, whatever the reader's system prefers: marks stand on its ground. */
async function showOnDark(page: Page): Promise<void> {
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () =>
      document.body.setAttribute('style', 'background: #14202e; color: #e8edf2'),
    ),
  );
  await page.reload();
  await showFrom('#para-14')(page);
}

/** What is seen of recommendations: their marks, at rest and with the keyboard on one, and the card of one. */
export const MARK_SHOTS: Shot[] = [
  {
    name: 'page-marks',
    address: REPORT,
    window: { width: 1180, height: 760 },
    prepare: showFrom('#para-14'),
  },
  { name: 'page-mark', address: REPORT, window: { width: 860, height: 560 }, prepare: focusMark },
  { name: 'card-recommendation', address: REPORT, window: { width: 860, height: 760 }, prepare: openMark },
  { name: 'page-marks-forced', address: REPORT, window: { width: 860, height: 760 }, prepare: showForced },
  { name: 'page-marks-dark-page', address: REPORT, window: { width: 860, height: 560 }, prepare: showOnDark },
  {
    name: 'page-marks-narrow',
    address: REPORT,
    window: { width: 380, height: 720 },
    prepare: showFrom('#para-14'),
  },
  {
    name: 'page-marks-arabic',
    address: '/unodc/ar/treaties/CTOC/specimen.html',
    window: { width: 860, height: 760 },
    prepare: showFrom('h2'),
  },
  {
    name: 'page-marks-text',
    address: `${FOLDER}/report-specimen.txt`,
    window: { width: 1180, height: 760 },
    prepare: showFrom('pre'),
  },
];
