/** What the address of the panel's page says: nothing in the side panel, a note and its tab in a window of its own. */
export interface PanelAddress {
  /** Id of the note or draft that the window was opened for; null in the side panel. */
  note: string | null;
  /** The tab that it was asked for in. */
  tabId: number | null;
  /** Whether it was opened to see to a damaged store. */
  isRescue: boolean;
}

/** Reads "/sidepanel.html?note=ID&tab=7"; see `PanelWish`. */
export function readAddress(search: string): PanelAddress {
  const parameters = new URLSearchParams(search);
  const tab = parameters.get('tab');
  return {
    note: parameters.get('note'),
    tabId: tab !== null && /^\d+$/.test(tab) ? Number(tab) : null,
    isRescue: parameters.has('rescue'),
  };
}
