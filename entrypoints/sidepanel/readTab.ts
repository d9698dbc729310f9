import type { FrameOutline } from '../../components/panel/outline/FrameOutline.ts';
import type { PageState, PanelState } from '../../components/panel/PanelState.ts';
import { documentAddress } from '../../lib/calls/documentAddress.ts';
import type { FramePage } from '../../lib/calls/FramePage.ts';
import { isPdfTab } from '../../lib/calls/isPdfTab.ts';
import { isReader } from '../../lib/calls/isReader.ts';
import { findFrontTab } from './findFrontTab.ts';
import { readFrames } from './readFrames.ts';
import { readPages } from './readPages.ts';

/** A page, without what the background knows of its document. */
type ReadPage = Omit<PageState, 'own' | 'followed' | 'followedHere' | 'outlines'> & {
  outlines: FrameOutline[];
  /** The page is being read as a document, and tells when it was. */
  isReading: boolean;
};

/** The tab in front, as far as the panel needs it. */
export interface TabInFront {
  id: number | null;
  state: Exclude<PanelState, PageState> | ReadPage;
  /** The documents in its frames, the page itself first; empty where it is not read. */
  pages: readonly FramePage[];
}

/** The title to show: a plain text has none, but its head may print one. */
function titleOf(printed: string | null, page: FramePage | undefined, title: string): string {
  const name = page?.url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  return title === '' || title === page?.url ? (printed ?? name) : title;
}

/** What a tab is whose page gives no answer. */
async function whyUnread(
  { status }: { status?: string | undefined },
  id: number,
  url: string,
): Promise<Exclude<PanelState, PageState>> {
  if (status === 'loading') return { is: 'loading' };
  // The reader without a document.
  if (isReader(url)) return { is: 'elsewhere' };
  return (await isPdfTab(id, url)) ? { is: 'file', address: url } : { is: 'failed' };
}

/**
 * Asks the frames of the tab in front for what stands in them, and the background for what documents they are. The
 * address of a page that may not be read is not told to extensions.
 * @param tabId the tab that the panel is about, where it is not simply the one in front
 */
export async function readTab(tabId: number | null): Promise<TabInFront> {
  const tab = await findFrontTab(tabId);
  if (tab?.id === undefined) return { id: null, state: { is: 'elsewhere' }, pages: [] };
  const { id, url } = tab;
  if (url === undefined || !(isReader(url) || /^https?:/.test(url)))
    return { id, state: { is: 'elsewhere' }, pages: [] };
  const address = documentAddress(url);
  const pages = await readPages(id, address ?? url, tab.title ?? '');
  const frames = await readFrames(id, pages);
  if (frames === null) return { id, state: await whyUnread(tab, id, url), pages };
  const { references, outlines, isReading } = frames;
  const header = outlines.find(({ frameId }) => frameId === 0)?.outline.header ?? null;
  // What a reader corrected is in the document as it was read last; what the page found first may be older.
  const symbol = header ? header.symbol : frames.symbol;
  const guessed = pages[0]?.symbol === symbol ? 'stated' : 'inferred';
  return {
    id,
    state: {
      is: 'page',
      // The reader's own title is the symbol, which is told beside it.
      title: titleOf(header?.title ?? null, pages[0], isReader(url) ? '' : frames.title),
      // In our own reader no site's scripts could see anything.
      site: isReader(url) ? '' : new URL(url).hostname.replace(/^www\./, ''),
      symbol,
      basis: symbol === null ? 'unknown' : (header?.symbolBasis ?? guessed),
      header,
      references,
      outlines,
      isReading,
    },
    pages,
  };
}
