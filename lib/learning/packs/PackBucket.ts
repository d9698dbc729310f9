/** Part of a pack's index: the entries whose keys have a hash that begins alike. */
export interface PackBucket {
  pack: string;
  bucket: number;
  /** Hash of a key and the number of an entry, in turn. */
  entries: Uint32Array;
}
