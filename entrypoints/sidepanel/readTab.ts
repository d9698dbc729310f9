import { browser } from 'wxt/browser';
import type { PanelState } from '../../components/panel/PanelState.ts';
import type { FramePage } from '../../lib/calls/FramePage.ts';
import type { PageOrder, PageReferences } from '../../lib/calls/PageOrder.ts';
import { findFrontTab } from './findFrontTab.ts';
import { readPages } from './readPages.ts';

/** The tab in front, as far as the panel needs it. */
export interface TabInFront {
  id: number | null;
  state: PanelState;
  /** The documents in its frames, the page itself first; empty where it is not read. */
  pages: readonly FramePage[];
}

const ORDER: PageOrder = { order: 'list-references' };

/**
 * Asks the page in front for its references, and the background for what document it is. The address of a page that may
 * not be read is not told to extensions.
 * @param tabId the tab that the panel is about, where it is not simply the one in front
 */
export async function readTab(tabId: number | null): Promise<TabInFront> {
  const tab = await findFrontTab(tabId);
  if (tab?.id === undefined) return { id: null, state: { is: 'elsewhere' }, pages: [] };
  const { id, url } = tab;
  if (url === undefined || !/^https?:/.test(url)) return { id, state: { is: 'elsewhere' }, pages: [] };
  const pages = await readPages(id, url, tab.title ?? '');
  try {
    const found: PageReferences | undefined = await browser.tabs.sendMessage(id, ORDER, { frameId: 0 });
    if (found === undefined) throw new Error('The page gave no answer.');
    const references = found.references.map((reference) => ({ ...reference, id: String(reference.start) }));
    const { title, symbol } = found;
    const basis = symbol === null ? 'unknown' : pages[0]?.symbol === symbol ? 'stated' : 'inferred';
    return {
      id,
      state: { is: 'page', title, symbol, basis, card: null, isFollowed: false, references },
      pages,
    };
  } catch {
    return { id, state: { is: tab.status === 'loading' ? 'loading' : 'failed' }, pages };
  }
}
