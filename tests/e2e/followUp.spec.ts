import { expect, type Page } from '@playwright/test';
import { cardOf } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const LATER = 'https://www.unodc.org/unodc/en/treaties/CTOC/later-report.html';
const REPORT = `<!doctype html><html lang="en"><title>A later report</title><body><main id="content-container">
<p>CTOC/COP/WG.4/2031/5</p><p>Distr.: General</p><p>9 March 2031</p><p>Original: English</p>
<p>Conference of the Parties to the United Nations Convention against Transnational Organized Crime</p>
<p>Working Group on Trafficking in Persons</p>
<h1>Report on the meeting of the Working Group on Trafficking in Persons held in Vienna on 24 and 25 February 2031</h1>
<h2>I. Introduction</h2>
<p>1. The Working Group met in the large hall.</p>
<h2>II. Recommendations adopted by the Working Group</h2>
<p id="later-2">2. Further to paragraph 15 of CTOC/COP/WG.4/2030/6, States parties should exchange the names of those who coordinate.</p>
<p>3. States parties should keep the large hall dry.</p>
</main></body></html>`;

const serveLater = (page: Page) =>
  page.route(LATER, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: REPORT }));

const markOf = (page: Page, paragraph: number) =>
  page.locator(`addendum-overlay .mark[aria-label*="paragraph ${paragraph},"]`);

test('what a later report builds on is told on the earlier one, and leads to the paragraph', async ({
  page,
}) => {
  await serveLater(page);
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await expect(markOf(page, 15)).toHaveCount(1);
  await expect(markOf(page, 15)).not.toHaveAttribute('aria-label', /Built on/);
  await page.goto(LATER);
  await expect(markOf(page, 2)).toHaveCount(1);
  await page.goto(SPECIMENS.recommendations);
  await page.locator('#para-15').scrollIntoViewIfNeeded();
  await expect(markOf(page, 15)).toHaveAttribute('aria-label', /Built on/);
  await expect(markOf(page, 16)).toHaveAttribute('aria-label', /None found/);
  await markOf(page, 15).click();
  const card = cardOf(page);
  await expect(card).toContainText('9 March 2031');
  await expect(card).toContainText('Documents searched: 1, to 9 March 2031');
  await expect(card.locator('.step-quote')).toContainText('States parties should exchange the names');
  const [opened] = await Promise.all([
    page.context().waitForEvent('page'),
    card.getByRole('button', { name: 'CTOC/COP/WG.4/2031/5, para. 2' }).press('Enter'),
  ]);
  await expect(opened).toHaveURL(LATER);
});
