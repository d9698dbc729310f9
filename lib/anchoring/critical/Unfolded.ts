/** A text, and for each unit of its folded form the place in it; see `FoldedPassage`. */
export interface Unfolded {
  text: string;
  origins: ArrayLike<number>;
}
