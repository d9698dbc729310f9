/** A passage in one of several texts. */
export interface Passage {
  /** Which of the texts, from 0. */
  text: number;
  /** Offsets in that text, in UTF-16 code units; `end` is after the last. */
  start: number;
  end: number;
}
