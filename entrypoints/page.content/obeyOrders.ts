import { browser } from 'wxt/browser';
import type { PageOrder, PageReferences } from '../../lib/calls/PageOrder.ts';
import type { PageOverlay } from '../../lib/page/startPage.ts';

/** Whether the keyboard is in this frame, and not in a frame inside it: each frame gets the order. */
function hasKeyboard(): boolean {
  return document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement);
}

/** Does what the background (keys) and the side panel tell this page, until `signal` is aborted. */
export function obeyOrders(overlay: PageOverlay, signal: AbortSignal): void {
  const orders: { [Name in PageOrder['order']]: (order: PageOrder) => PageReferences | undefined } = {
    'next-reference': () => void (hasKeyboard() && overlay.current()?.move(1)),
    'previous-reference': () => void (hasKeyboard() && overlay.current()?.move(-1)),
    'list-references': () => ({
      title: document.title,
      symbol: overlay.current()?.symbol() ?? null,
      references: overlay.current()?.references() ?? [],
    }),
    'reveal-reference': (order) =>
      void (order.order === 'reveal-reference' && overlay.current()?.showAt(order.start)),
  };

  // Only the extension itself can send here: the browser gives a page no way to this listener.
  function listen(message: unknown, _sender: unknown, reply: (answer: unknown) => void): void {
    if (typeof message !== 'object' || message === null || !('order' in message)) return;
    const order = message as PageOrder;
    if (Object.hasOwn(orders, order.order)) reply(orders[order.order](order) ?? null);
  }
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(listen));
}
