/** How a long work with a pack is followed and cancelled. */
export interface PackWork {
  signal?: AbortSignal | undefined;
  /** How far it is, in bytes or entries; called some times a second. */
  onProgress?: ((steps: { done: number; total: number }) => void) | undefined;
}
