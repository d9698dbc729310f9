/** An engine that keeps and finds passages, as the benchmark uses it. */
export interface Engine {
  name: string;
  /** What the engine would keep of a range under a root. */
  describe(root: HTMLElement, range: Range): unknown | Promise<unknown>;
  /** What the engine would keep of the page when a note is made; passed to `anchor`. */
  version?(root: HTMLElement): unknown;
  /** Where the passage is under a root now; null where the engine says that it is not there. */
  anchor(root: HTMLElement, kept: unknown, version: unknown): Range | null | Promise<Range | null>;
}
