/** A file kept on the device. */
export interface KeptCopy {
  /** Its address; `file:` and a hash of its bytes for one that was opened from the device. */
  key: string;
  /** Null for a file from the device. */
  address: string | null;
  title: string;
  /** In bytes. */
  size: number;
  /** ISO time. */
  kept: string;
  bytes: Uint8Array;
}
