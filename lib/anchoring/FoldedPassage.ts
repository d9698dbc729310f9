/** A text in the form in which passages are compared: no white space, one form for what differs in typography only. */
export interface FoldedPassage {
  text: string;
  /** For each UTF-16 unit of `text`, the offset in the original of the unit that it comes from; ascending. */
  origins: Uint32Array;
}
