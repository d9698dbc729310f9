import { browser } from 'wxt/browser';
import type { PageOrder, PageOutline } from '../../lib/calls/PageOrder.ts';
import { selectedRange } from '../../lib/page/selectedRange.ts';
import type { PageOverlay } from '../../lib/page/startPage.ts';

/** Whether the keyboard is in this frame, and not in a frame inside it: each frame gets the order. */
function hasKeyboard(): boolean {
  return document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
}

/** Whether the reader is in this frame; asked where the side panel may have taken the keyboard already. */
function isFrameInUse(): boolean {
  if (document.activeElement instanceof HTMLIFrameElement) return false;
  if (window === window.top) return true;
  try {
    return window.parent.document.activeElement === window.frameElement;
  } catch {
    // A frame of another site tells nothing of itself.
    return document.hasFocus();
  }
}

/** What each order does, and what is answered. */
type Obey = { [Name in PageOrder['order']]: (order: Extract<PageOrder, { order: Name }>) => unknown };

/** Does what the background (keys, menus) and the side panel tell this page, until `signal` is aborted. */
export function obeyOrders(overlay: PageOverlay, signal: AbortSignal): void {
  async function copySelection(): Promise<void> {
    const range = selectedRange();
    if (range !== null) await overlay.tools().copy(range);
  }

  /** A note on what is selected; the note under the caret where nothing is; else one on the whole document. */
  async function note(): Promise<void> {
    const range = selectedRange();
    const caret = document.getSelection();
    const isOpened =
      range === null && caret?.rangeCount === 1 && overlay.notes()?.openAt(caret.getRangeAt(0));
    if (range !== null || !isOpened) await overlay.tools().note(range);
  }

  const obey: Obey = {
    'next-reference': () => hasKeyboard() && overlay.current()?.move(1),
    'previous-reference': () => hasKeyboard() && overlay.current()?.move(-1),
    'list-references': () => ({
      title: document.title,
      symbol: overlay.current()?.symbol() ?? null,
      references: overlay.current()?.references() ?? [],
    }),
    'reveal-reference': ({ start }) => overlay.current()?.showAt(start),
    'list-outline': (): PageOutline => overlay.outliner().parts(),
    'reveal-span': ({ start, end }) => overlay.outliner().reveal({ start, end }),
    'quote-span': ({ start, end }) => overlay.tools().quote({ start, end }),
    'set-status': ({ start, end, tracking }) => overlay.tools().track({ start, end }, tracking),
    'note-span': ({ start, end }) => overlay.tools().noteOn({ start, end }),
    'list-notes': () => ({ notes: overlay.notes()?.places() ?? [] }),
    'show-note': ({ id }) => overlay.notes()?.reveal(id) ?? false,
    'describe-passage': ({ note: id }) => {
      const range = id === null ? selectedRange() : (overlay.notes()?.rangeOf(id) ?? null);
      return range === null ? null : overlay.tools().describe(range);
    },
    'renew-notes': () => {
      overlay.notes()?.renew();
      overlay.current()?.renewLinks();
    },
    'renew-outline': () => {
      overlay.current()?.renewLinks();
      return overlay.outliner().renew();
    },
    'renew-links': () => overlay.current()?.renewLinks(),
    'renew-reading': () => overlay.renew(),
    'note-selection': () => isFrameInUse() && note(),
    'note-document': () => overlay.tools().note(null),
    'copy-selection': copySelection,
  };

  // Only the extension itself can send here: the browser gives a page no way to this listener.
  function listen(message: unknown, _sender: unknown, reply: (answer: unknown) => void): true | undefined {
    if (typeof message !== 'object' || message === null || !('order' in message)) return undefined;
    const order = message as PageOrder;
    if (!Object.hasOwn(obey, order.order)) return undefined;
    const run = obey[order.order] as (order: PageOrder) => unknown;
    void Promise.resolve(run(order)).then(
      (answer) => reply(answer ?? null),
      () => reply(null),
    );
    return true;
  }
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}
