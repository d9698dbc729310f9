import { browser } from 'wxt/browser';
import type { FrameOutline } from '../../components/panel/outline/FrameOutline.ts';
import type { PanelReference } from '../../components/panel/PanelState.ts';
import type { FramePage } from '../../lib/calls/FramePage.ts';
import type { PageOrder, PageOutline, PageReferences } from '../../lib/calls/PageOrder.ts';

/** What stands in the frames of a tab, the page itself first. */
interface Frames {
  /** Of the page itself. */
  title: string;
  symbol: string | null;
  references: PanelReference[];
  outlines: FrameOutline[];
  /** One of them is being read as a document. */
  isReading: boolean;
}

/** Asks one frame; null where it gives no answer. */
async function ask<Answer>(tabId: number, frameId: number, order: PageOrder): Promise<Answer | null> {
  return browser.tabs
    .sendMessage<PageOrder, Answer | undefined>(tabId, order, { frameId })
    .then((answer) => answer ?? null)
    .catch(() => null);
}

/** Asks each frame of a tab what it refers to and what its parts are; null where the page itself gives no answer. */
export async function readFrames(tabId: number, pages: readonly FramePage[]): Promise<Frames | null> {
  const answers = await Promise.all(
    pages.map(async ({ frameId }) => ({
      frameId,
      found: await ask<PageReferences>(tabId, frameId, { order: 'list-references' }),
      parts: await ask<PageOutline>(tabId, frameId, { order: 'list-outline' }),
    })),
  );
  const page = answers.find(({ frameId }) => frameId === 0)?.found;
  if (!page) return null;
  return {
    title: page.title,
    symbol: page.symbol,
    references: answers.flatMap(({ frameId, found }) =>
      (found?.references ?? []).map((reference) => ({
        ...reference,
        frameId,
        id: `${frameId} ${reference.start}`,
      })),
    ),
    outlines: answers.flatMap(({ frameId, parts }) =>
      parts?.outline ? [{ frameId, outline: parts.outline }] : [],
    ),
    isReading: answers.some(({ parts }) => parts?.isReading),
  };
}
