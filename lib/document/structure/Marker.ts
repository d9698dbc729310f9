/** The ways in which headings, paragraphs and items are labelled. */
export type MarkerStyle =
  | 'number'
  | 'decimal'
  | 'roman'
  | 'capital'
  | 'letter'
  | 'small-roman'
  | 'number-in-brackets'
  | 'bullet';

/** A label at the beginning of a line. */
export interface Marker {
  /** As printed, with brackets and without a stop: "15", "II", "(a)", "•". */
  label: string;
  /** Length of label, stop and white space behind it. */
  length: number;
  /** What it can be: "(i)" is the ninth letter or the first small Roman number. */
  readings: { style: MarkerStyle; value: number }[];
}
