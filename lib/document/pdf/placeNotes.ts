import type { PrintedParagraph } from './PrintedParagraph.ts';

/**
 * Puts the notes of a page behind the paragraphs that carry their marks: those from `from` on are the page's. A note whose
 * mark is not found stands at the end of the page.
 */
export function placeNotes(
  paragraphs: PrintedParagraph[],
  from: number,
  notes: readonly PrintedParagraph[],
): void {
  let carrier = from;
  for (const note of notes) {
    const marks = marksOf(note);
    const found = paragraphs.findIndex(
      (paragraph, index) =>
        index >= carrier &&
        paragraph.kind !== 'footnote' &&
        marksOf(paragraph).some((mark) => marks.includes(mark)),
    );
    if (found !== -1) carrier = found;
    let after = found === -1 ? paragraphs.length - 1 : found;
    // Behind the notes that already stand there.
    while (paragraphs[after + 1]?.kind === 'footnote') after++;
    paragraphs.splice(after + 1, 0, note);
  }
}

/** The raised marks in a paragraph, and stars behind its words; of a note, its own. */
function marksOf({ kind, lines }: PrintedParagraph): string[] {
  const runs = kind === 'footnote' ? (lines[0]?.runs.slice(0, 1) ?? []) : lines.flatMap((line) => line.runs);
  return runs.flatMap(({ text, isRaised }) => {
    if (isRaised) return text.split(/[,،;\s]+/);
    return kind === 'footnote' ? (/^\*+/.exec(text) ?? []) : (text.match(/(?<=\S)\*+(?=\s|$)/g) ?? []);
  });
}
