import type { Reference } from '../symbols/Reference.ts';
import type { Span } from '../symbols/Span.ts';
import type { CharacterRole } from './CharacterRole.ts';

/** A document's running text, without what stands amid it on the page. */
export interface SeparatedText {
  /** The text with running heads, page numbers and notes blanked out; offsets stay. */
  text: string;
  /** Without those in running heads: no symbol there refers to anything. */
  references: Reference[];
  /** Those of the running text alone, without those of notes. */
  running: Reference[];
}

/** Sets the furniture of pages, and notes, apart from what a paragraph says, since its span covers whatever cuts it. */
export function separateText(
  text: string,
  roles: readonly CharacterRole[],
  references: readonly Reference[],
): SeparatedText {
  const heads = spansOf(roles, ['running-head', 'page-number']);
  const notes = spansOf(roles, ['footnote']);
  const own = without(references, heads);
  return {
    text: blankOut(
      text,
      [...heads, ...notes].sort((a, b) => a.start - b.start),
    ),
    references: own,
    running: without(own, notes),
  };
}

function spansOf(all: readonly CharacterRole[], roles: readonly CharacterRole['role'][]): Span[] {
  return all.filter(({ role }) => roles.includes(role));
}

/** The references that begin in none of some spans; both ascending. */
function without(references: readonly Reference[], spans: readonly Span[]): Reference[] {
  let at = 0;
  return references.filter(({ start }) => {
    while ((spans[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return start < (spans[at]?.start ?? Number.POSITIVE_INFINITY);
  });
}

function blankOut(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans) {
    if (start < from) continue;
    parts.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
