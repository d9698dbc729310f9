/** Resolves when whatever the reader does is done. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
