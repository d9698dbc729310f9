import type { Block } from '../Block.ts';

/** The text of a Word file, as it is printed: with the numbers that Word draws, without what was deleted. */
export interface WordText {
  text: string;
  /** Ascending, without overlap, "\n\n" between them. */
  blocks: Block[];
}
