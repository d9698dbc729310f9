import { expect } from '@playwright/test';
import { cardOf, clickOn, paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

test('content that comes after the load, and content on request', async ({ page }) => {
  await page.goto(SPECIMENS.late);
  await expect.poll(() => paintedIn(page)).toEqual(['CTOC/COP/WG.4/2010/6', 'CTOC/COP/WG.4/2009/2']);
  await page.locator('#add-paragraph').click();
  await expect.poll(() => paintedIn(page)).toContain('CTOC/COP/WG.4/2010/1');
});

test('another part of a site that does not load anew, and the way back', async ({ page }) => {
  await page.goto(SPECIMENS.late);
  await expect.poll(() => paintedIn(page)).toHaveLength(2);
  await clickOn(page, 'CTOC/COP/WG.4/2010/6');
  await expect(cardOf(page)).toContainText('2nd session');
  await page.locator('#next-part').click();
  await expect.poll(() => paintedIn(page)).toEqual(['CTOC/COP/2010/17', 'resolution 64/293']);
  await expect(cardOf(page)).toHaveCount(0);
  await page.goBack();
  await expect.poll(() => paintedIn(page)).toEqual(['CTOC/COP/WG.4/2010/6']);
});

test('each frame of the site has its own overlay', async ({ page }) => {
  await page.goto(SPECIMENS.frame);
  await expect.poll(() => paintedIn(page)).toEqual(['CTOC/COP/WG.4/2010/6', 'CTOC/COP/WG.4/2009/2']);
  const inner = page.frames().find((frame) => frame.url().includes('frame-inner'));
  await expect
    .poll(() => (inner ? paintedIn(inner) : []))
    .toEqual(['CTOC/COP/2010/17', 'paragraph 15 of CTOC/COP/WG.4/2010/6']);
});

test('a plain-text page', async ({ page }) => {
  await page.goto(SPECIMENS.text);
  await expect.poll(() => paintedIn(page)).toContain('CTOC/COP/WG.4/2009/2');
  await clickOn(page, 'CTOC/COP/WG.4/2009/2');
  await expect(cardOf(page)).toContainText('14–15 April 2009');
});
