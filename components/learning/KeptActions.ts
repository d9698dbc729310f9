/** What the list of kept documents asks of the place that shows it. */
export interface KeptActions {
  /** Whether documents that are opened are kept from now on. */
  setLearning(isOn: boolean): void;
  forget(copy: string): void;
  forgetAll(): void;
  /** Brings back what was forgotten last. */
  undo(): void;
}
