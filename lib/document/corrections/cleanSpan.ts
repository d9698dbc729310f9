import type { Span } from '../../symbols/Span.ts';
import type { Document } from '../Document.ts';
import type { CleanText } from '../lines/CleanText.ts';
import { cleanLine } from '../lines/cleanLine.ts';
import { joinClean } from '../lines/joinClean.ts';

/** The words of a span of a source, without what cuts them: notes and their marks, running heads. Offsets as in `CleanText`. */
export function cleanSpan(
  own: Span,
  { roles, footnotes }: Pick<Document, 'roles' | 'footnotes'>,
  source: string,
): CleanText {
  const marks = footnotes
    .flatMap((note) => note.marks)
    // Marks in markup are told by it.
    .filter(({ start }) => !/[<[]/.test(source[start] ?? ''))
    .sort((a, b) => a.start - b.start);
  const lines = roles
    .filter(({ role, start, end }) => role === 'text' && start < own.end && end > own.start)
    .map(({ start, end }): Span => ({ start: Math.max(start, own.start), end: Math.min(end, own.end) }));
  return joinClean(
    lines.map((line) =>
      cleanLine(
        source,
        line,
        marks.filter(({ start, end }) => start >= line.start && end <= line.end),
        [],
      ),
    ),
  );
}
