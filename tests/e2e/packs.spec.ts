import { readFile } from 'node:fs/promises';
import { expect, type Page, type Worker } from '@playwright/test';
import type { DocumentCard } from '../../lib/knowledge/Card.ts';
import { makePack, symbolAt } from '../../scripts/bench/knowledge/makePack.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

async function openOptions(page: Page, background: Worker): Promise<void> {
  await page.goto(await background.evaluate(() => chrome.runtime.getURL('/options.html')));
}

async function choose(page: Page, file: Blob, name = 'pack.json'): Promise<void> {
  const buffer = Buffer.from(await file.arrayBuffer());
  await page.getByLabel('Pack file').setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** The card of a document, as a page of the extension gets it. */
async function cardOf(page: Page, symbol: string): Promise<DocumentCard> {
  const message = { call: 'explain-canonical', input: { canonical: symbol, context: null } };
  const answer = await page.evaluate((asked) => chrome.runtime.sendMessage(asked), message);
  return answer.value;
}

test('a pack is previewed, imported, told on cards with its name, taken back, and removed', async ({
  page,
  background,
}) => {
  await openOptions(page, background);
  await choose(page, makePack(40));
  const preview = page.getByRole('region', { name: 'Pack to be imported' });
  await expect(preview).toContainText('made by A specimen');
  await expect(preview).toContainText('documents: 40 · recommendations: 200 · evidence: 39');
  expect((await cardOf(page, symbolAt(7))).known).toBe(false);
  await preview.getByRole('button', { name: 'Import this pack' }).click();
  const list = page.getByRole('list', { name: 'Packs that were imported' });
  await expect(list.getByRole('listitem')).toHaveText(/^Harbours of the world.*A specimen/);
  expect(await cardOf(page, symbolAt(7))).toMatchObject({
    known: true,
    title: 'Report 8 on harbours',
    date: '1990-03-01',
    sources: [{ document: symbolAt(7), through: { way: 'pack', name: 'Harbours of the world' } }],
  });
  await page.reload();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await list.getByRole('button', { name: 'Remove Harbours of the world' }).click();
  await expect(list).toHaveCount(0);
  expect((await cardOf(page, symbolAt(7))).known).toBe(false);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  expect((await cardOf(page, symbolAt(7))).known).toBe(true);
});

test('what is no pack is refused with a reason, and what is there stays', async ({ page, background }) => {
  await openOptions(page, background);
  await choose(page, makePack(3));
  await page.getByRole('button', { name: 'Import this pack' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'is imported' })).toBeVisible();
  const alert = page.getByRole('alert').filter({ hasText: 'Nothing was changed' });
  const title = { value: '<b>Report</b>', source: ['A/1/1'], confidence: 'certain' };
  const hostile = { schema: 'addendum-pack/1', documents: [{ symbol: 'A/1/1', title }] };
  await choose(page, new Blob([JSON.stringify(hostile)]));
  await expect(alert).toContainText('markup where a title or a name should be. It is at: documents 1, title');
  await choose(page, new Blob(['no pack']));
  await expect(alert).toContainText('cannot be read as a pack');
  await expect(page.getByRole('listitem').filter({ hasText: 'Harbours of the world' })).toHaveCount(1);
});

test('what was learned is written as a pack, which another device reads', async ({
  page,
  context,
  background,
}) => {
  const document = await context.newPage();
  await document.goto(SPECIMENS.later);
  await openOptions(page, background);
  const write = page.getByRole('button', { name: 'Write a pack (documents: 1)' });
  await expect(async () => {
    await page.reload();
    await expect(write).toBeEnabled({ timeout: 1_000 });
  }).toPass();
  const downloading = page.waitForEvent('download');
  await write.click();
  const file = await (await downloading).path();
  const pack = await readFile(file, 'utf8');
  expect(JSON.parse(pack)).toMatchObject({
    schema: 'addendum-pack/1',
    documents: [{ symbol: 'CTOC/COP/WG.4/2031/3' }],
    readings: [{ document: 'CTOC/COP/WG.4/2031/3' }],
  });
  expect(pack).not.toContain('unodc.org');
  await page.getByRole('button', { name: 'Forget all' }).click();
  await choose(page, new Blob([pack]));
  await page.getByRole('button', { name: 'Import this pack' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: /^Read until/ })).toHaveCount(1);
  await expect
    .poll(async () => (await cardOf(page, 'CTOC/COP/WG.4/2031/3')).sources[0]?.through?.way)
    .toBe('pack');
});
