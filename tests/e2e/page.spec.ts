import { expect } from '@playwright/test';
import { cardOf, clickOn, paintedIn, restOn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

test('references are underlined; articles wait for the pointer', async ({ page }) => {
  await page.goto(SPECIMENS.report);
  await expect
    .poll(() => paintedIn(page))
    .toEqual(expect.arrayContaining(['CTOC/COP/WG.4/2009/2', 'decision 4/4']));
  await expect
    .poll(() => paintedIn(page))
    .toContain(
      'paragraph 17 of the report of the Working Group on its meeting held in Vienna on 14 and 15 April 2009',
    );
  expect(await paintedIn(page, 'addendum-ref-quiet')).toContain(
    'article 32, paragraph 3, of the Organized Crime Convention',
  );
});

test('a symbol that is split over elements is one reference', async ({ page }) => {
  await page.goto(SPECIMENS.report);
  await page.getByText('The second session of the Working Group').scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('addendum-ref') ?? [])]
          .filter((range) => range.startContainer !== range.endContainer)
          .map(String),
      ),
    )
    .toContain('CTOC/COP/WG.4/2010/1');
});

test('resting on a reference opens its card', async ({ page }) => {
  await page.goto(SPECIMENS.report);
  await restOn(page, 'CTOC/COP/WG.4/2009/2');
  await expect(cardOf(page)).toContainText('14–15 April 2009');
  await page.mouse.move(5, 5);
  await expect(cardOf(page)).toHaveCount(0);
});

test('a reference whose document is named in a footnote only', async ({ page }) => {
  await page.goto(SPECIMENS.report);
  await clickOn(
    page,
    'paragraph 17 of the report of the Working Group on its meeting held in Vienna on 14 and 15 April 2009',
  );
  await expect(cardOf(page)).toContainText('CTOC/COP/WG.4/2009/2');
  await expect(cardOf(page)).toContainText('Paragraph 17');
});

test('from a document to its session, to another document, and back', async ({ page }) => {
  await page.goto(SPECIMENS.report);
  await clickOn(page, 'CTOC/COP/WG.4/2010/6');
  await cardOf(page)
    .getByRole('button', { name: /2nd session/ })
    .click();
  await expect(cardOf(page).getByRole('button', { name: 'Back', exact: true })).toBeVisible();
  await cardOf(page)
    .getByRole('button', { name: /CTOC\/COP\/WG\.4\/2010\/1/ })
    .click();
  await expect(cardOf(page)).toContainText('Provisional agenda');
  await cardOf(page).getByRole('button', { name: 'Back', exact: true }).click();
  await cardOf(page).getByRole('button', { name: 'Back', exact: true }).click();
  await expect(cardOf(page).getByRole('button', { name: 'Back', exact: true })).toHaveCount(0);
  await expect(cardOf(page)).toContainText('CTOC/COP/WG.4/2010/6');
});

test('by keyboard: next reference, into the card, and out again', async ({ page, background }) => {
  await page.goto(SPECIMENS.report);
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  const next = () =>
    background.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, url: 'https://www.unodc.org/*' });
      await chrome.tabs.sendMessage(tab?.id ?? 0, { order: 'next-reference' });
    });
  await expect(async () => {
    await next();
    expect(await paintedIn(page, 'addendum-ref-current')).toEqual(['decision 4/4']);
  }).toPass();
  await expect(cardOf(page)).toContainText('4/4');
  await page.keyboard.press('Enter');
  await expect(cardOf(page)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cardOf(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(cardOf(page)).toHaveCount(0);
  await page.keyboard.press('Escape');
  expect(await paintedIn(page, 'addendum-ref-current')).toEqual([]);
});

test('titles without a symbol get a chip with the symbol of their link', async ({ page }) => {
  await page.goto(SPECIMENS.session);
  const chips = page.locator('addendum-overlay .chip');
  await expect(chips).toHaveText([
    'CTOC/COP/WG.4/2010/1 · Provisional agenda',
    'CTOC/COP/WG.4/2010/2 · Background paper',
    'CTOC/COP/WG.4/2010/3 · Background paper',
    'CTOC/COP/WG.4/2010/4 · Background paper',
    'CTOC/COP/WG.4/2010/5 · Background paper',
    'CTOC/COP/WG.4/2010/L.1 · Draft report',
    'CTOC/COP/WG.4/2010/6 · Report',
  ]);
  await chips.first().click();
  await expect(cardOf(page)).toContainText('Provisional agenda');
});

test("the page's markup is the same, byte for byte, with a card open", async ({ page }) => {
  await page.goto(SPECIMENS.report);
  await clickOn(page, 'CTOC/COP/WG.4/2010/6');
  await expect(cardOf(page)).toContainText('2nd session');
  const parts = await page.evaluate(async () => {
    const served = await (await fetch(location.href)).text();
    const plain = new DOMParser().parseFromString(served, 'text/html');
    return [document, plain].map((shown) => ({
      attributes: shown.documentElement.getAttributeNames(),
      head: shown.head.outerHTML,
      body: shown.body.outerHTML,
      children: [...shown.documentElement.children].map((child) => child.localName),
    }));
  });
  const [shown, plain] = parts;
  expect(shown?.head).toBe(plain?.head);
  expect(shown?.body).toBe(plain?.body);
  expect(shown?.attributes).toEqual(plain?.attributes);
  expect(shown?.children).toEqual(['head', 'body', 'addendum-overlay']);
});

test('a page without anything: no highlight, no element', async ({ page, background }) => {
  await page.goto(SPECIMENS.nothing);
  await expect
    .poll(() =>
      background.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'https://www.unodc.org/*' });
        return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
      }),
    )
    .toBe('Addendum: no references on this page');
  expect(await page.evaluate(() => [CSS.highlights.size, document.adoptedStyleSheets.length])).toEqual([
    0, 0,
  ]);
  await expect(page.locator('addendum-overlay')).toHaveCount(0);
});

test('nothing is asked of any other host', async ({ page, context }) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.goto(SPECIMENS.report);
  await clickOn(page, 'CTOC/COP/WG.4/2010/6');
  await cardOf(page)
    .getByRole('button', { name: /2nd session/ })
    .click();
  await expect(cardOf(page).getByRole('button', { name: 'Back', exact: true })).toBeVisible();
  await page.goto(SPECIMENS.session);
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  expect([...hosts]).toEqual(['www.unodc.org']);
});
