/** A paragraph to be set on paper: its words, and the marks of notes in them. */
export interface SetPiece {
  role: 'masthead' | 'heading' | 'text' | 'footnote' | 'table';
  text: string;
  /** Marks by their offset in the text; of a note, its own mark stands at 0. */
  marks: { at: number; mark: string }[];
}
