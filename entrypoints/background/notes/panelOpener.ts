import { browser } from 'wxt/browser';

const openings = new Map<number, Promise<boolean>>();

async function isOpen(windowId: number): Promise<boolean> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return contexts.length > 0;
}

/** The side panels of a browser that lets a click in a page open them; others have none here. */
export const panelOpener = {
  /**
   * Opens the side panel of a window. Must be called in the same task in which the click or key arrived: after any wait
   * the browser no longer takes it for the reader's own wish.
   */
  open(windowId: number | undefined): void {
    if (browser.sidePanel === undefined || windowId === undefined) return;
    const opening = browser.sidePanel.open({ windowId }).then(
      () => true,
      () => false,
    );
    openings.set(windowId, opening);
  },

  /** Whether the panel of a window is open, once the last wish for it was heard. */
  async hasOpened(windowId: number): Promise<boolean> {
    return (await openings.get(windowId)) === true || isOpen(windowId);
  },
};
