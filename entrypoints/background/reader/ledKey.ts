/** Where it is kept which document a tab was last led from, or left at, in `storage.session`. */
export function ledKey(tabId: number): string {
  return `led:${tabId}`;
}
