/** Where the counts of a tab's frames are kept, in `storage.session`. */
export function countKey(tabId: number): string {
  return `count:${tabId}`;
}
