/** Which blocks of a document version are which blocks of the text as it is now. */
export interface Alignment {
  /** For each block of the version, its place among the blocks now, or one of the codes of `NO_PLACE`. */
  places: readonly number[];
  /** Blocks of the version that stand in the same order now, ascending. */
  kept: readonly number[];
  /** For each of `kept`, its place among the blocks now; ascending too. */
  keptAt: readonly number[];
}
