/** A part of a note's context that stands only once in the text, and so tells where the passage was. */
export interface Fence {
  /** The folded offset of the end of that part that is nearer to the passage. */
  at: number;
  /** How many folded units of the stored context lie between it and the passage. */
  gap: number;
  /** How many folded units that part has. */
  length: number;
  /** It only stands at the very beginning or end of the text, where another passage may have come to stand. */
  isBorder: boolean;
}
