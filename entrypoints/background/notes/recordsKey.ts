/** Where the records of a tab are kept, in `storage.session`: they outlive the worker, and not the browser. */
export function recordsKey(tabId: number): string {
  return `pages:${tabId}`;
}
