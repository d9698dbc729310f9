/** What a family of symbols reads, and what only looks like it. */
export interface FamilyExamples {
  /** Symbols as printed: each is read whole by this family and by no other. */
  examples: string[];
  /** Texts that hold no symbol at all: cut off, mistyped, or something else. */
  counterExamples: string[];
}
