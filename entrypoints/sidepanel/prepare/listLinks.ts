import { browser } from 'wxt/browser';
import { anySite } from '../../../lib/page/sites/anySite.ts';
import { unodc } from '../../../lib/page/sites/unodc.ts';

/** A link of a page. */
export interface PageLink {
  href: string;
  words: string;
}

const CONTENT = [...unodc.content, ...anySite.content];

/** Runs on the page: nothing of this file is there. */
function gather(content: string[]): PageLink[] {
  const root = content.map((selector) => document.querySelector(selector)).find(Boolean) ?? document.body;
  return [...root.querySelectorAll<HTMLAnchorElement>('a[href]')].map((link) => ({
    href: link.href,
    words: (link.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 300),
  }));
}

/** The links in the text of the page in a tab, menus left out; none where the page may not be read. */
export async function listLinks(tabId: number): Promise<PageLink[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId }, func: gather, args: [CONTENT] })
    .catch(() => []);
  return results[0]?.result ?? [];
}
