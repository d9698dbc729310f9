import { browser } from 'wxt/browser';
import type { PanelState } from '../../components/panel/PanelState.ts';
import type { PageOrder, PageReferences } from '../../lib/calls/PageOrder.ts';

/** The tab in front, as far as the panel needs it. */
export interface TabInFront {
  id: number | null;
  state: PanelState;
}

const ORDER: PageOrder = { order: 'list-references' };

/** Asks the page in front for its references. The address of a page that may not be read is not told to extensions. */
export async function readTab(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { id: null, state: { is: 'elsewhere' } };
  const { id, url } = tab;
  if (url === undefined || !/^https?:/.test(url)) return { id, state: { is: 'elsewhere' } };
  try {
    const found: PageReferences | undefined = await browser.tabs.sendMessage(id, ORDER, { frameId: 0 });
    if (found === undefined) throw new Error('The page gave no answer.');
    const references = found.references.map((reference) => ({ ...reference, id: String(reference.start) }));
    return { id, state: { is: 'page', title: found.title, symbol: found.symbol, references } };
  } catch {
    return { id, state: { is: tab.status === 'loading' ? 'loading' : 'failed' } };
  }
}
