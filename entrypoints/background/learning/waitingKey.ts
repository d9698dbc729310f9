/** Where the place that waits for a tab is kept, in `storage.session`. */
export function waitingKey(tabId: number): string {
  return `waiting:${tabId}`;
}
