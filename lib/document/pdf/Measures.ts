/** What is common to the pages of a document; CSS pixels at scale 1. */
export interface Measures {
  /** Height of the letters of most of its text. */
  size: number;
  /** Distance of the lines of its text. */
  pitch: number;
}
