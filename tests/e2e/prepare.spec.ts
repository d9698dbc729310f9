import { expect } from '@playwright/test';
import { openPanelWindow } from '../../scripts/stage/openPanelWindow.ts';
import { paintedIn } from './overlay.ts';
import { makeSessionFiles, PLAIN_SESSION_PAGE, SESSION_PAGE, SESSION_SITE } from './sessionFiles.ts';
import { test } from './test.ts';

test.use({ siteFolder: SESSION_SITE });
test.beforeAll(makeSessionFiles);

test('the documents that a session page links to are read at one click, and told beside their links', async ({
  context,
  page,
}) => {
  await page.goto(SESSION_PAGE);
  const panel = await openPanelWindow(context);
  const prepare = panel.getByRole('region', { name: 'Prepare this session' });
  await expect(prepare).toContainText('links to 8 documents');
  await prepare.getByRole('button', { name: 'Prepare this session' }).click();
  await expect(prepare.getByRole('status')).toHaveText('Read: 6 of 8.', { timeout: 30_000 });
  const failed = prepare.getByRole('listitem').filter({ hasText: /damaged|no text/ });
  await expect(failed).toHaveText([/^Paper 4.*damaged/, /^Paper 6.*no text/]);

  const chips = page.locator('addendum-overlay .chip');
  await expect(chips).toHaveText(
    [1, 2, 3, 5, 7, 8].map((number) => new RegExp(`^CTOC/COP/WG\\.4/2031/${number} .*read`)),
  );
  const copy = await panel.evaluate(
    () =>
      new Promise<IDBValidKey | undefined>((resolve) => {
        const opening = indexedDB.open('learned');
        opening.onsuccess = () => {
          const store = opening.result.transaction('documents').objectStore('documents');
          const finding = store.index('work').getKey('CTOC/COP/WG.4/2031/2');
          finding.onsuccess = () => resolve(finding.result);
        };
      }),
  );
  const opening = context.waitForEvent('page');
  await panel.evaluate(async (key: string) => {
    const input = { copy: key, paragraph: '2' };
    await chrome.runtime.sendMessage({ call: 'open-evidence', input });
  }, String(copy));
  const reader = await opening;
  await expect(reader.locator('.textLayer').first()).toContainText('painting lighthouse 2');
  await expect
    .poll(() => paintedIn(reader, 'addendum-flash'))
    .toEqual([expect.stringContaining('States parties should consider painting lighthouse 2')]);
  await reader.close();

  // What was read is there without the site.
  await context.setOffline(true);
  await prepare.getByRole('button', { name: 'Try what is missing again' }).click();
  await expect(prepare.getByRole('status')).toHaveText('Read: 6 of 8.');
  await expect(prepare.getByRole('listitem').filter({ hasText: 'could not be fetched' })).toHaveCount(2);
  await chips.first().click();
  await expect(page.locator('addendum-overlay [role="dialog"]')).toContainText('CTOC/COP/WG.4/2031/1');
});

test('reading pauses and goes on', async ({ context, page }) => {
  await page.goto(SESSION_PAGE);
  const panel = await openPanelWindow(context);
  const prepare = panel.getByRole('region', { name: 'Prepare this session' });
  await prepare.getByRole('button', { name: 'Prepare this session' }).click();
  await prepare.getByRole('button', { name: 'Pause' }).click();
  await prepare.getByRole('button', { name: 'Go on' }).click();
  await expect(prepare.getByRole('status')).toHaveText('Read: 6 of 8.', { timeout: 30_000 });
});

test('a worker that is stopped in the middle costs no document, and a page without any reference has its chips', async ({
  context,
  page,
}) => {
  await page.goto(PLAIN_SESSION_PAGE);
  const panel = await openPanelWindow(context);
  const prepare = panel.getByRole('region', { name: 'Prepare this session' });
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await prepare.getByRole('button', { name: 'Prepare this session' }).click();
  for (const read of [1, 3]) {
    await expect(prepare.getByText(new RegExp(`^Read: [${read}-8]$`))).toBeVisible({ timeout: 30_000 });
    await browser.send('ServiceWorker.stopAllWorkers');
  }
  await expect(prepare.getByRole('status')).toHaveText('Read: 6 of 8.', { timeout: 30_000 });
  const chips = page.locator('addendum-overlay .chip');
  await expect(chips).toHaveText(
    [1, 2, 3, 5, 7, 8].map((number) => new RegExp(`^CTOC/COP/WG\\.4/2031/${number} .*read`)),
  );
  await page.reload();
  await expect(chips).toHaveCount(6);
});
