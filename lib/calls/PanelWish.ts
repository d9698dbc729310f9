/**
 * What the side panel of a window is to show, since a reader asked for it on a page.
 *
 * Where no panel can be opened from a page (Firefox), the same page stands in a small window of its own, and its
 * address says what it is about: `/sidepanel.html?note=ID&tab=TAB_ID`.
 */
export interface PanelWish {
  /** Id of a note, or of the draft that will become one. */
  note: string;
  /** Where it was asked for. */
  tabId: number;
  frameId: number;
  /** Milliseconds of Unix time: the same wish twice is two wishes. */
  at: number;
}
