/** Where a wish for the side panel of a window is kept, in `storage.session`. */
export function wishKey(windowId: number): string {
  return `panel-wish:${windowId}`;
}
