/** What the selection's buttons ask of the place that shows them. */
export interface SelectionActions {
  /** Begins a note on what is selected. */
  note(): void;
  /** Puts what is selected on the clipboard, with its citation. */
  copy(): void;
  /** Says that the passage is a recommendation, or splits one where the selection begins; absent where neither can be. */
  correct?: { kind: 'is-recommendation' | 'split'; say(): void };
  /** Takes back what the reader said of the passage last; absent where nothing was. */
  takeBack?: () => void;
}
