/** How far a long work is, in records. */
export interface Progress {
  done: number;
  total: number;
}

/** What a long work takes besides its matter. */
export interface LongWork {
  /** Stops it: what was begun is given up. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}
