/** Where it is kept, in `storage.session`, that the reader's own link to the original of a document was followed. */
export function originalKey(address: string): string {
  return `original:${address.replace(/#.*/, '')}`;
}
