import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Worker } from '@playwright/test';
import { launchChromium } from '../../scripts/stage/launchChromium.ts';
import { keepDrafts, makeNote, openOwn, readTable, selectWords, stopWorker, toolsOf } from './notebook.ts';
import { paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'should keep a list of the offices that answer letters from abroad';
const OTHERS = 'should consider a shared calendar of training days';

/** Where in a save the worker is stopped, and how it is held there until it is; null where it is stopped before. */
const STOPS: [where: string, hold: ((background: Worker) => Promise<unknown>) | null][] = [
  ['before the call arrives', null],
  [
    'in its transaction',
    (background) =>
      background.evaluate(() => {
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...input) {
          const keepOpen = () => {
            Object.assign(globalThis, { isHeld: true });
            this.count().onsuccess = keepOpen;
          };
          keepOpen();
          return put.apply(this, input);
        };
      }),
  ],
  [
    'after its commit, before the answer',
    (background) =>
      background.evaluate(() => {
        // What is done next is to leave a wish for the panel.
        chrome.storage.session.set = () => {
          Object.assign(globalThis, { isHeld: true });
          return new Promise(() => {});
        };
      }),
  ],
];

for (const [where, hold] of STOPS) {
  test(`a worker that is stopped ${where} loses nothing, and saves nothing twice`, async ({
    page,
    context,
    background,
  }) => {
    await page.goto(SPECIMENS.paper);
    await selectWords(page, WORDS);
    await expect(toolsOf(page)).toHaveCount(1);
    await background.evaluate(() => Object.assign(globalThis, { isFirstLife: true }));
    if (hold === null) await stopWorker(context, page);
    else await hold(background);
    await toolsOf(page).getByRole('button', { name: 'Note', exact: true }).click();
    if (hold !== null) {
      await expect.poll(() => background.evaluate(() => 'isHeld' in globalThis)).toBe(true);
      await stopWorker(context, page);
    }
    const own = await openOwn(context);
    await expect
      .poll(async () => (await readTable(own, 'drafts')).map((draft) => draft.content.quote))
      .toEqual([WORDS]);
    await expect.poll(() => background.evaluate(() => 'isFirstLife' in globalThis)).toBe(false);
    // The page has its answer: nothing is asked again, and it is still one.
    await expect(toolsOf(page)).toHaveCount(0);
    expect(await readTable(own, 'drafts')).toHaveLength(1);
  });
}

test('a note and a draft are there after the browser was closed and started again', async ({
  site,
  extension,
}) => {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'addendum-profile-'));
  const launch = () =>
    launchChromium({ extension, port: site.port, headless: true, locale: 'en-GB', profile });
  const first = await launch();
  const page = await first.newPage();
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(first, page, WORDS);
  await keepDrafts(own, 'A comment.');
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  await makeNote(first, page, OTHERS);
  await first.close();

  const second = await launch();
  const again = await second.newPage();
  await again.goto(SPECIMENS.paper);
  await expect.poll(() => paintedIn(again, 'addendum-note-1')).toEqual([WORDS]);
  const kept = await openOwn(second);
  expect((await readTable(kept, 'notes')).map((note) => note.comment)).toEqual(['A comment.']);
  expect((await readTable(kept, 'drafts')).map((draft) => draft.content.quote)).toEqual([OTHERS]);
  await second.close();
  fs.rmSync(profile, { recursive: true });
});
