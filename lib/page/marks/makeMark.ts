/** What a mark is made of. */
export interface MarkParts {
  /** Classes besides `mark`. */
  className: string;
  /** The whole, for those who hear it. */
  label: string;
  drawGlyph(): SVGSVGElement;
  /** What is said first, in a word or two, and the rest; may be ''. */
  words: readonly [first: string, rest: string];
}

/** Makes a mark: its glyph, and the words that unfold beside it while the pointer or the keyboard is on it. */
export function makeMark({
  className,
  label,
  drawGlyph,
  words: [first, rest],
}: MarkParts): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `mark ${className}`;
  button.ariaLabel = label;
  const unfolded = document.createElement('span');
  unfolded.className = 'mark-words';
  const firstWords = document.createElement('b');
  firstWords.textContent = first;
  const restWords = document.createElement('span');
  restWords.textContent = rest;
  // Words of the document may run in another direction than the reader's language.
  restWords.dir = 'auto';
  unfolded.append(drawGlyph(), firstWords, restWords);
  button.append(drawGlyph(), unfolded);
  return button;
}
