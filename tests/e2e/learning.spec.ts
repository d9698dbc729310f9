import { expect, type Page, type Worker } from '@playwright/test';
import type { PageOutline } from '../../lib/calls/PageOrder.ts';
import type { RecommendationCard } from '../../lib/knowledge/Card.ts';
import { paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

/** What the tab of an address shows of its document. */
async function outlineOf(background: Worker, url: string) {
  const { outline } = await background.evaluate(async (address): Promise<PageOutline> => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    if (tab?.id === undefined) return { outline: null, isReading: false };
    const answer = await chrome.tabs.sendMessage(tab.id, { order: 'list-outline' }).catch(() => null);
    return answer ?? { outline: null, isReading: false };
  }, url);
  return outline;
}

/** What a report says of itself: later texts of paragraphs 8 and 9, and what organs did with all of it. */
async function factsOf(background: Worker) {
  const outline = await outlineOf(background, SPECIMENS.recommendations);
  if (outline === null) return null;
  const later = ['8', '9'].map(
    (number) => outline.recommendations.find((one) => one.paragraph === number)?.later,
  );
  return {
    later,
    set: outline.set.map(({ verb, resolution, seenIn }) => [verb, resolution, seenIn.paragraph]),
  };
}

const NOTHING = { later: ['not checked', 'not checked'], set: [] };
const KNOWN = {
  later: ['mentioned', 'none found'],
  set: [['welcomed', 'CTOC/COP resolution 15/2', '2']],
};

/** Asks the background, as a page of the extension may. */
function ask(page: Page, call: string, input: unknown): Promise<unknown> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), { call, input });
}

async function openOptions(page: Page, background: Worker): Promise<void> {
  await page.goto(await background.evaluate(() => chrome.runtime.getURL('/options.html')));
}

test('a later document changes what is said of an earlier one, also where the worker was stopped', async ({
  context,
  page,
  background,
}) => {
  await page.goto(SPECIMENS.recommendations);
  await expect.poll(() => factsOf(background)).toEqual(NOTHING);
  const other = await context.newPage();
  await other.goto(SPECIMENS.later);
  await expect.poll(() => factsOf(background)).toEqual(KNOWN);

  await page.bringToFront();
  const options = await context.newPage();
  await openOptions(options, background);
  const outline = await outlineOf(background, SPECIMENS.recommendations);
  const answer = (await ask(options, 'explain-recommendation', {
    recommendation: outline?.recommendations.find(({ paragraph }) => paragraph === '8'),
    context: { symbol: 'CTOC/COP/WG.4/2030/6', basis: 'stated', body: null, language: 'en' },
    page: { url: SPECIMENS.recommendations, title: '', symbol: null, language: 'en', targets: [] },
  })) as { value: RecommendationCard };
  const { followUp, lineage } = answer.value;
  expect(
    followUp?.evidence.map(({ relation, quote, isKept }) => [relation, quote?.slice(0, 20), isKept]),
  ).toEqual([
    ['organ action', 'The Conference, at i', true],
    ['mentioned', 'Further to paragraph', true],
  ]);
  expect(lineage.map(({ way, document, paragraph }) => [way, document, paragraph])).toEqual([
    ['own', 'CTOC/COP/WG.4/2030/6', '8'],
    ['later', 'CTOC/COP/WG.4/2031/3', '3'],
  ]);

  const copy = followUp?.evidence[1]?.seenIn.copy;
  await other.close();
  const opened = context.waitForEvent('page');
  await ask(options, 'open-evidence', { copy, paragraph: '3' });
  const place = await opened;
  await expect
    .poll(() => paintedIn(place, 'addendum-flash'))
    .toEqual([expect.stringMatching(/^3\. Further to/)]);
});

test('documents are told from the disk where the worker was stopped; what is forgotten is told no more, until undone', async ({
  context,
  page,
  background,
}) => {
  const other = await context.newPage();
  await other.goto(SPECIMENS.later);
  await page.goto(SPECIMENS.recommendations);
  await expect.poll(() => factsOf(background)).toEqual(KNOWN);
  await background.evaluate(() => Object.assign(globalThis, { isFirstLife: true }));
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  await other.close();
  await page.reload();
  await expect.poll(() => factsOf(background)).toEqual(KNOWN);
  expect(await background.evaluate(() => 'isFirstLife' in globalThis)).toBe(false);

  const options = await context.newPage();
  await openOptions(options, background);
  const list = options.getByRole('list', { name: 'Documents that are kept' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: 'Forget CTOC/COP/WG.4/2031/3' }).click();
  await expect.poll(() => factsOf(background)).toEqual(NOTHING);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => factsOf(background)).toEqual(KNOWN);
  await options.getByLabel('Keep documents that I open').uncheck();
  await options.getByRole('button', { name: 'Forget all' }).click();
  await expect(options.getByText('No document is kept yet')).toBeVisible();
  await page.reload();
  await expect.poll(() => factsOf(background)).toEqual(NOTHING);
  await options.bringToFront();
  await options.reload();
  await expect(options.getByText('No document is kept yet')).toBeVisible();
});
