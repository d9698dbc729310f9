import { askBackground } from '../../lib/calls/askBackground.ts';
import type { FramePage } from '../../lib/calls/FramePage.ts';
import { urlTarget } from '../../lib/notes/targets/urlTarget.ts';

/**
 * What is known of the documents in a tab, the page itself first. Where the page was not read (everything is hidden),
 * there is still its address: its notes are known by that.
 */
export async function readPages(tabId: number, url: string, title: string): Promise<FramePage[]> {
  const known = await askBackground('pages-of-tab', { tabId }).catch(() => ({ pages: [] }));
  if (known.pages.some(({ frameId }) => frameId === 0)) return known.pages;
  const target = urlTarget(url);
  const targets = target ? [target] : [];
  const own: FramePage = {
    frameId: 0,
    url,
    title,
    symbol: null,
    language: null,
    targets,
    recognised: [],
    head: null,
  };
  return [own, ...known.pages];
}
