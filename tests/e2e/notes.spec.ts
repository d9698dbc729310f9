import { expect, type Worker } from '@playwright/test';
import { keepDrafts, makeNote, openOwn, order, readTable, selectWords, toolsOf } from './notebook.ts';
import { cardOf, clickOn, paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'should keep a list of the offices that answer letters from abroad';
const COMMENT = 'Nobody but me may read these words.';

/** How many side panels are open. */
const panels = (background: Worker) =>
  background.evaluate(
    async () => (await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length,
  );

test('a note on what is selected is kept as a draft, and the side panel opens', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.paper);
  await selectWords(page, WORDS);
  await toolsOf(page).getByRole('button', { name: 'Note', exact: true }).click();
  await expect.poll(() => panels(background)).toBe(1);
  await expect(toolsOf(page)).toHaveCount(0);
  const own = await openOwn(context);
  const [draft] = await readTable(own, 'drafts');
  expect(draft?.content).toMatchObject({
    kind: 'passage',
    quote: WORDS,
    comment: '',
    source: {
      symbol: 'CTOC/COP/WG.4/2031/6',
      title: 'Specimen: a paper',
      url: SPECIMENS.paper,
      language: 'en',
      paragraph: '2',
    },
  });
  expect(draft?.content.targets).toEqual([
    'work:CTOC/COP/WG.4/2031/6@en',
    `url:${SPECIMENS.paper}`,
    expect.stringMatching(/^text:[0-9a-f]{64}@en$/),
  ]);
});

test('a note is painted where it stands, and on a copy at another address', async ({ page, context }) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  expect(await paintedIn(page, 'addendum-note-2')).toEqual([]);
  await keepDrafts(own, COMMENT, { colour: 2 });
  await expect.poll(() => paintedIn(page, 'addendum-note-2')).toEqual([WORDS]);
  await page.goto(SPECIMENS.paperCopy);
  await expect.poll(() => paintedIn(page, 'addendum-note-2')).toEqual([WORDS]);
  await page.goto(SPECIMENS.report);
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  expect(await paintedIn(page, 'addendum-note-2')).toEqual([]);
});

test('a click on a note shows it in the side panel; an order of the panel shows where it is', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, COMMENT);
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  const [note] = await readTable(own, 'notes');
  await page.reload();
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  // A side panel that is open takes the wish at once: what was left is seen only as it is left.
  await background.evaluate(() => {
    const left: string[] = [];
    const set = chrome.storage.session.set.bind(chrome.storage.session);
    chrome.storage.session.set = ((items: Record<string, { note?: string }>) => {
      for (const { note } of Object.values(items)) if (note !== undefined) left.push(note);
      return set(items);
    }) as typeof chrome.storage.session.set;
    Object.assign(globalThis, { left });
  });
  const { x, y } = await page.evaluate(() => {
    const [range] = CSS.highlights.get('addendum-note-1') ?? [];
    const rect = (range as Range).getClientRects()[0] ?? new DOMRect();
    return { x: rect.x + 20, y: rect.y + rect.height / 2 };
  });
  await page.mouse.click(x, y);
  await expect
    .poll(() => background.evaluate(() => (globalThis as unknown as { left: string[] }).left))
    .toEqual([note?.id]);
  expect(await panels(background)).toBe(1);

  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  expect(await order(background, { order: 'show-note', id: note?.id })).toBe(true);
  expect(await paintedIn(page, 'addendum-flash')).toEqual([WORDS]);
  await expect.poll(() => paintedIn(page, 'addendum-flash')).toEqual([]);
  expect(await order(background, { order: 'show-note', id: 'another' })).toBe(false);
});

test('a note whose passage is not there is said to be missing, and comes back with it', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, COMMENT);
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  const [note] = await readTable(own, 'notes');
  const places = () => order(background, { order: 'list-notes' });
  expect(await places()).toEqual({
    notes: [
      { id: note?.id, start: expect.any(Number), end: expect.any(Number), how: 'exact', isFromDraft: false },
    ],
  });
  await page.evaluate((words) => {
    for (const element of document.querySelectorAll('p')) {
      if (!element.textContent?.includes(words)) continue;
      Object.assign(window, { kept: element });
      element.replaceWith(document.createElement('hr'));
    }
  }, WORDS);
  await expect.poll(places).toEqual({ notes: [{ id: note?.id, orphan: 'missing' }] });
  expect(await paintedIn(page, 'addendum-note-1')).toEqual([]);
  await page.evaluate(() =>
    document.querySelector('hr')?.replaceWith((window as unknown as { kept: Element }).kept),
  );
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
});

test('a note and a reference in the same words: the card opens, and the note is still there', async ({
  page,
  context,
}) => {
  await page.goto(SPECIMENS.report);
  const words = 'its outcome is found in CTOC/COP/WG.4/2009/2. The next one prepared';
  const own = await makeNote(context, page, words);
  await keepDrafts(own, COMMENT);
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([words]);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await clickOn(page, 'CTOC/COP/WG.4/2009/2');
  await expect(cardOf(page)).toContainText('14–15 April 2009');
  expect(await paintedIn(page, 'addendum-note-1')).toEqual([words]);
});

test('notes follow their switch, the key that hides everything, and the list of sites', async ({
  page,
  context,
  background,
}) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, COMMENT);
  const painted = () => paintedIn(page, 'addendum-note-1');
  const set = (settings: object) =>
    background.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
  for (const off of [{ notes: false }, { hidden: true }, { sitesWithoutNotes: ['unodc.org'] }]) {
    await set({});
    await expect.poll(painted).toEqual([WORDS]);
    await set(off);
    await expect.poll(painted).toEqual([]);
  }
  expect(await page.evaluate(() => [...CSS.highlights.keys()])).not.toContain('addendum-note-1');
  const [note] = await readTable(own, 'notes');
  await expect.poll(() => order(background, { order: 'show-note', id: note?.id })).toBe(true);
});

test('notes of a page learn its symbol when it is known, and lose no other target', async ({
  page,
  context,
}) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  const targets = [`url:${SPECIMENS.paper}`];
  const [draft] = await readTable(own, 'drafts');
  const source = { ...draft?.content.source, symbol: null } as never;
  await keepDrafts(own, COMMENT, { targets, source });
  await expect
    .poll(async () => (await readTable(own, 'notes')).map((note) => note.targets))
    .toEqual([[...targets, 'work:CTOC/COP/WG.4/2031/6@en']]);
});

test('each frame has its own notes', async ({ page, context }) => {
  await page.goto(SPECIMENS.frame);
  const inner = page.frames().find((frame) => frame.url().includes('frame-inner'));
  if (inner === undefined) throw new Error('There is no frame.');
  const words = 'Inside the frame stands';
  await selectWords(inner, words);
  await toolsOf(inner).getByRole('button', { name: 'Note', exact: true }).click();
  const own = await openOwn(context);
  await expect.poll(() => readTable(own, 'drafts')).toHaveLength(1);
  await keepDrafts(own, COMMENT);
  await expect.poll(() => paintedIn(inner, 'addendum-note-1')).toEqual([words]);
  expect(await paintedIn(page, 'addendum-note-1')).toEqual([]);
  const [note] = await readTable(own, 'notes');
  expect(note?.source.url).toBe(inner.url());
});

test("the page's markup is the same, byte for byte, with a note painted and words selected", async ({
  page,
  context,
}) => {
  await page.goto(SPECIMENS.paperCopy);
  const before = await page.evaluate(async () => await (await fetch(location.href)).text());
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, COMMENT);
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  await selectWords(page, 'calendar of training days');
  await expect(toolsOf(page)).toHaveCount(1);
  const [shown, plain] = await page.evaluate((served) => {
    const parsed = new DOMParser().parseFromString(served, 'text/html');
    return [document, parsed].map(({ head, body }) => head.outerHTML + body.outerHTML);
  }, before);
  expect(shown).toBe(plain);
});
