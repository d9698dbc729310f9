import { type BrowserContext, expect, type Page } from '@playwright/test';
import { openBeside } from '../../scripts/stage/openBeside.ts';
import { waitForPaint } from '../../scripts/stage/waitForPaint.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const FOLDER = 'https://www.unodc.org/unodc/en/treaties/CTOC';
const REPORT = `${FOLDER}/report-specimen.html`;

/** The side panel's page behind the one in front, at its references. */
async function openReferences(context: BrowserContext): Promise<Page> {
  const panel = await openBeside(context, 'sidepanel.html');
  await panel.getByRole('tab', { name: 'References' }).click();
  return panel;
}

const underlined = (page: Page) => page.evaluate(() => CSS.highlights.get('addendum-ref')?.size ?? 0);

test('the side panel lists what the page in front refers to, and leads there', async ({ context, page }) => {
  await page.goto(REPORT);
  await waitForPaint(page, 5000);
  const panel = await openReferences(context);
  const row = panel.getByRole('button', { name: 'CTOC/COP/2010/17 Document' });
  await expect(row).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await row.click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.locator('addendum-overlay .card')).toContainText('CTOC/COP/2010/17');
});

test('the side panel follows the tab in front', async ({ context, page, background }) => {
  await page.goto(REPORT);
  await waitForPaint(page, 5000);
  const panel = await openReferences(context);
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Specimen: a report');

  await page.goto(`${FOLDER}/no-references-specimen.html`);
  await expect(panel.getByRole('heading', { name: 'No references here' })).toBeVisible();

  await background.evaluate(() => chrome.tabs.create({ url: 'about:blank', active: true }));
  await expect(panel.getByRole('heading', { name: 'Not a page that Addendum reads' })).toBeVisible();
});

test('the side panel lists what comes late', async ({ context, page }) => {
  await page.goto(`${FOLDER}/late-specimen.html`);
  await waitForPaint(page, 5000);
  const panel = await openReferences(context);
  await expect(panel.getByRole('button', { name: /^CTOC\/COP\/WG\.4\/2009\/2/ })).toBeVisible();
  await page.locator('#add-paragraph').click();
  await expect(panel.getByRole('button', { name: /^CTOC\/COP\/WG\.4\/2010\/1/ })).toBeVisible();
  await page.locator('#next-part').click();
  await expect(panel.getByRole('button', { name: 'CTOC/COP/2010/17 Document' })).toBeVisible();
});

test('one button hides everything on every page, and shows it again', async ({ context, page }) => {
  await page.goto(REPORT);
  await waitForPaint(page, 5000);
  const panel = await openReferences(context);
  await panel.getByRole('button', { name: 'Hide everything' }).click();
  await expect.poll(() => underlined(page)).toBe(0);
  await expect(panel.getByRole('heading', { name: 'References are not shown' })).toBeVisible();
  await panel.getByRole('button', { name: 'Show again' }).last().click();
  await expect.poll(() => underlined(page)).toBeGreaterThan(0);
  await expect(panel.getByRole('button', { name: 'CTOC/COP/2010/17 Document' })).toBeVisible();
});

test('the side panel says what document is in front, and how that is known', async ({ context, page }) => {
  await page.goto(SPECIMENS.paper);
  const panel = await openBeside(context, 'sidepanel.html');
  await expect(panel.getByText('The document states this symbol itself.')).toBeVisible();
  await page.goto(REPORT);
  await expect(panel.getByRole('heading', { name: 'Not known which document this is' })).toBeVisible();
});

test('the side panel steps through the references in the order of the text', async ({ context, page }) => {
  await page.goto(REPORT);
  await waitForPaint(page, 5000);
  const panel = await openReferences(context);
  await panel.getByRole('button', { name: 'Next reference' }).click();
  await expect(panel.getByText('1 of 42')).toBeVisible();
  await panel.getByRole('button', { name: 'Previous reference' }).click();
  await expect(panel.getByText('42 of 42')).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
});

test('welcome and settings open, in the language of the browser', async ({ context, page }) => {
  await page.goto(REPORT);
  const welcome = await openBeside(context, 'welcome.html');
  await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Welcome to Addendum');
  const options = await openBeside(context, 'options.html');
  await options.getByRole('checkbox', { name: 'References' }).uncheck();
  await expect(welcome.getByRole('checkbox', { name: 'References' })).not.toBeChecked();
});

test.describe('in French', () => {
  test.use({ language: 'fr' });
  test('the welcome page speaks French', async ({ context, page }) => {
    await page.goto(REPORT);
    const welcome = await openBeside(context, 'welcome.html');
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Bienvenue dans Addendum');
  });
});
