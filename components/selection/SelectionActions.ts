/** What the selection's buttons ask of the place that shows them. */
export interface SelectionActions {
  /** Begins a note on what is selected. */
  note(): void;
  /** Puts what is selected on the clipboard, with its citation. */
  copy(): void;
}
