import { expect, type Page } from '@playwright/test';
import { keepDrafts, makeNote, readTable } from './notebook.ts';
import { paintedIn } from './overlay.ts';
import { SPECIMENS } from './SPECIMENS.ts';
import { test } from './test.ts';

const WORDS = 'should keep a list of the offices that answer letters from abroad';
const COMMENT = 'Ask the delegation of Erewhon before noon';
const TAG = 'raise-in-plenary';

/** All that the page's own script, which listens from the start, could read of anything. */
const readEverything = (page: Page) =>
  page.evaluate(() => (window as unknown as { readEverything: () => Promise<string> }).readEverything());

/** Asks the background with the voice of the extension's script on the page, as a page that broke into it could. */
async function askFromPage(page: Page, message: unknown): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = (context.auxData ?? {}) as { type?: string; frameId?: string };
    if (type === 'isolated' && frameId !== undefined && context.name === 'Addendum') worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const contextId = worlds[0];
  if (contextId === undefined) throw new Error("The extension's script is not on the page.");
  const { result } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)})`,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return result.value;
}

test('a page that reads everything it can reach finds nothing that the reader wrote', async ({
  page,
  context,
}) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, COMMENT, { tags: [TAG], status: 'set aside' });
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  const [note] = await readTable(own, 'notes');
  await page.reload();
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  const seen = await readEverything(page);
  // It does read what there is to read: which passages are painted.
  expect(seen).toContain('addendum-note-1');
  expect(seen).toContain(WORDS);
  for (const secret of [COMMENT, TAG, 'Erewhon', 'set aside', note?.id ?? ''])
    expect(seen).not.toContain(secret);
  expect(seen).not.toContain('chrome-extension://');
});

test('what a page may not ask is refused', async ({ page, context }) => {
  await page.goto(SPECIMENS.paper);
  const own = await makeNote(context, page, WORDS);
  await keepDrafts(own, COMMENT);
  await expect.poll(() => paintedIn(page, 'addendum-note-1')).toEqual([WORDS]);
  const [note] = await readTable(own, 'notes');
  const id = note?.id ?? '';

  const mine = await askFromPage(page, { call: 'notes-of-page', input: {} });
  // Of the document version, hashes of blocks that the page itself shows; of the note, nothing that was written.
  const version = expect.stringMatching(/^CTOC\/COP\/WG\.4\/2031\/6@[0-9a-f]{64}@en$/);
  const told = {
    id,
    selectors: note?.selectors,
    colour: 1,
    version,
    isRecognised: false,
    isFromDraft: false,
    isBare: false,
    tracking: null,
  };
  expect(mine).toEqual({ ok: true, value: { notes: [told], versions: expect.any(Object) } });
  const { versions } = (mine as { value: { versions: Record<string, string[]> } }).value;
  expect(Object.keys(versions)).toEqual([version]);
  for (const block of Object.values(versions).flat()) expect(block).toMatch(/^[0-9a-f]{14}@[0-9a-z]+$/);

  await page.goto(SPECIMENS.report);
  await expect.poll(() => paintedIn(page)).toContain('decision 4/4');
  const claim = { url: SPECIMENS.paper, targets: note?.targets, symbol: 'CTOC/COP/WG.4/2031/6' };
  const cases = [
    { message: { call: 'notes-of-page', input: claim }, reply: { ok: true, value: { notes: [] } } },
    { message: { call: 'open-note', input: { id, ...claim } }, reply: { ok: false, code: 'not-allowed' } },
    { message: { call: 'pages-of-tab', input: { tabId: 1 } }, reply: { ok: false, code: 'not-allowed' } },
    { message: { call: 'notes-changed', input: {} }, reply: { ok: false, code: 'not-allowed' } },
    { message: { call: 'list-notes', input: {} }, reply: { ok: false, code: 'unknown-call' } },
    { message: { call: 'export', input: {} }, reply: { ok: false, code: 'unknown-call' } },
    { message: { call: 'delete-note', input: { id } }, reply: { ok: false, code: 'unknown-call' } },
    {
      message: {
        call: 'start-note',
        input: { id, selectors: [], snapshot: [], quote: '', span: null, title: '' },
      },
      reply: { ok: false, code: 'not-allowed' },
    },
  ];
  for (const { message, reply } of cases) {
    expect.soft(await askFromPage(page, message), message.call).toMatchObject(reply);
  }
  expect(await readTable(own, 'notes')).toEqual([note]);
  expect(await readTable(own, 'drafts')).toEqual([]);
});
