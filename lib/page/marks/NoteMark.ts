import type { PlacedNote } from '../PlacedNote.ts';
import type { Marked } from './Marked.ts';

/** What stands in the margin for the notes of a paragraph: that they are there, and no word of them. */
export interface NoteMark extends Marked {
  /** In the order of the text. */
  notes: [PlacedNote, ...PlacedNote[]];
}
