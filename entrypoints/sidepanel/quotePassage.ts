import { browser } from 'wxt/browser';
import type { PageOrder } from '../../lib/calls/PageOrder.ts';
import type { Clip } from '../../lib/knowledge/Clip.ts';
import type { Span } from '../../lib/symbols/Span.ts';
import type { Front } from './createFront.ts';

/**
 * A recommendation of the page in front with its citation, as the page has its words; `span` in offsets of its text.
 * @throws Error where the page does not have it any more
 */
export async function quotePassage(front: Front, { start, end }: Span): Promise<Clip> {
  const tabId = front.tabId();
  if (tabId === null) throw new Error('No page is in front: open the document again.');
  const order: PageOrder = { order: 'quote-span', start, end };
  // Cards of recommendations are about the page itself, not about a frame in it.
  const clip = await browser.tabs.sendMessage<PageOrder, Clip | null>(tabId, order, { frameId: 0 });
  if (clip === null) throw new Error('The passage is not on the page any more: load the page again.');
  return clip;
}
