import type { LabelOf } from './createLabels.ts';
import type { StyleOf } from './readStyles.ts';

/** What is known of a file while its paragraphs are read. */
export interface WordFile {
  styleOf: StyleOf;
  labelOf: LabelOf;
  /** Address of an outside target, by its name in the part. */
  addressOf: (name: string) => string | null;
  /** How many notes of each kind were drawn. */
  drawn: Record<'footnote' | 'endnote', number>;
}
