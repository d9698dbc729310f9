import { expect } from '@playwright/test';
import { listPainted } from '../../scripts/stage/listPainted.ts';
import { OUTPUT } from '../../scripts/stage/OUTPUT.ts';
import { restOn } from '../../scripts/stage/restOn.ts';
import { test } from './test.ts';

const SPECIMEN = 'https://www.unodc.org/unodc/en/treaties/CTOC/report-specimen.html';

test.use({ extension: OUTPUT.chromium });

test('the shipped extension starts in Chromium and paints references', async ({ page, background }) => {
  expect(await background.evaluate(() => chrome.runtime.getManifest().name)).toBe('Addendum');
  await page.goto(SPECIMEN);
  await expect.poll(async () => (await listPainted(page)).length).toBeGreaterThan(3);
});

test('the shipped overlay is closed to the page', async ({ page }) => {
  await page.goto(SPECIMEN);
  await expect.poll(async () => (await listPainted(page)).length).toBeGreaterThan(0);
  const [reference] = await listPainted(page);
  if (!reference) throw new Error('nothing is painted any more');
  await restOn(page, reference);
  const overlay = page.locator('addendum-overlay');
  await overlay.waitFor({ state: 'attached' });
  expect(await overlay.evaluate((element) => element.shadowRoot)).toBeNull();
});

test('no other host can be reached from the stage', async ({ page, site }) => {
  await page.goto(SPECIMEN);
  expect(site.asked).toContain('/unodc/en/treaties/CTOC/report-specimen.html');
  await expect(page.goto('https://docs.un.org/en/A/RES/64/293')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});
