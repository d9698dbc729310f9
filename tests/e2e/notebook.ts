import {
  type BrowserContext,
  expect,
  type Frame,
  type Locator,
  type Page,
  type Worker,
} from '@playwright/test';
import type { Draft } from '../../lib/notes/schema/draftSchema.ts';
import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { openBeside } from '../../scripts/stage/openBeside.ts';

/** Selects words of a page, from the start of one element's text to the end of another's. */
export async function selectWords(page: Page | Frame, first: string, last = first): Promise<void> {
  await page.evaluate(
    ([from, to]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = new Range();
      let isStarted = false;
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const { data } = node as Text;
        const start = data.indexOf(from ?? '');
        if (!isStarted && start >= 0) {
          range.setStart(node, start);
          isStarted = true;
          range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        }
        const end = data.indexOf(to ?? '');
        if (isStarted && end >= 0) {
          range.setEnd(node, end + (to ?? '').length);
          break;
        }
      }
      if (range.collapsed) throw new Error(`"${from}" is not on the page.`);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [first, last],
  );
}

/** The buttons beside the selection. */
export const toolsOf = (page: Page | Frame): Locator => page.locator('addendum-overlay [role="toolbar"]');

/** A page of the extension behind the one in front, which can read what the extension keeps. */
export const openOwn = (context: BrowserContext): Promise<Page> => openBeside(context, 'options.html');

/** All records of one table of the notes. */
export function readTable(own: Page, table: 'drafts'): Promise<Draft[]>;
export function readTable(own: Page, table: 'notes'): Promise<Note[]>;
export function readTable(own: Page, table: 'changes'): Promise<unknown[]>;
export function readTable(own: Page, table: 'changes' | 'drafts' | 'notes'): Promise<unknown[]> {
  return own.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('notes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains(name)) return resolve([]);
          const asking = db.transaction(name).objectStore(name).getAll();
          asking.onsuccess = () => {
            db.close();
            resolve(asking.result as never[]);
          };
        };
      }),
    table,
  );
}

/** Makes notes of all drafts, as the editor does, with this comment, and tells the pages. */
export async function keepDrafts(own: Page, comment: string, changes: Partial<Note> = {}): Promise<void> {
  await own.evaluate(
    ({ words, others }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('notes');
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(['drafts', 'notes'], 'readwrite', { durability: 'strict' });
          const drafts = writing.objectStore('drafts');
          drafts.getAll().onsuccess = ({ target }) => {
            const time = new Date().toISOString();
            for (const { id, version, content } of (target as IDBRequest<Draft[]>).result) {
              const made = { created: time, updated: time, deleted: null, comment: words, ...others };
              writing.objectStore('notes').put({ ...content, id, version, ...made });
              drafts.delete(id);
            }
          };
          writing.onerror = () => reject(writing.error);
          writing.oncomplete = () => {
            db.close();
            resolve();
          };
        };
      }),
    { words: comment, others: changes },
  );
  await own.evaluate(() => chrome.runtime.sendMessage({ call: 'notes-changed', input: {} }));
}

/** Begins a note on words of a page; gives a page of the extension, once the draft is kept. */
export async function makeNote(context: BrowserContext, page: Page, words: string): Promise<Page> {
  await selectWords(page, words);
  await toolsOf(page).getByRole('button', { name: 'Note', exact: true }).click();
  const own = await openOwn(context);
  await expect.poll(() => readTable(own, 'drafts')).toHaveLength(1);
  return own;
}

/** Stops the extension's worker, as the browser does when it rests. */
export async function stopWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Tells the page in front something, as the side panel does. */
export function order(background: Worker, message: object): Promise<unknown> {
  return background.evaluate(async (told) => {
    const [tab] = await chrome.tabs.query({ active: true, url: 'https://www.unodc.org/*' });
    return chrome.tabs.sendMessage(tab?.id ?? 0, told, { frameId: 0 });
  }, message);
}
