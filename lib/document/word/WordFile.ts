import type { LabelOf } from './createLabels.ts';
import type { NoteKind } from './readNoteMarks.ts';
import type { StyleOf } from './readStyles.ts';

/** What is known of a file while its paragraphs are read. */
export interface WordFile {
  styleOf: StyleOf;
  labelOf: LabelOf;
  /** Address of an outside target, by its name in the part. */
  addressOf: (name: string) => string | null;
  /** How many notes of each kind, and numbers that a field counts, were drawn. */
  drawn: Record<NoteKind | 'field', number>;
  /** The mark of the note of this place among its kind, from 1. */
  markOf: (kind: NoteKind, place: number) => string;
}
