import type { Resolving } from './Resolving.ts';

/** White space and stops may stand between the words and their footnote mark. */
const NEAR = 3;

/**
 * The symbol that a footnote gives whose mark follows at a folded offset, when the note holds exactly one document;
 * null where there is no mark, no note, or more than one document in it.
 */
export function canonicalAt(
  end: number,
  { context, folded, mentions }: Resolving,
): { canonical: string; reason: 'footnote-leads-there' } | null {
  const original = folded.toOriginal(end - 1) + 1;
  const footnote = context.footnotes.find(({ marks }) =>
    marks.some(({ start }) => start >= original && start <= original + NEAR),
  );
  if (!footnote) return null;
  const start = folded.toFolded(footnote.note.start);
  const stop = folded.toFolded(footnote.note.end);
  const inside = mentions.filter(
    (other) => other.kind === 'symbol' && other.start >= start && other.end <= stop,
  );
  const symbols = new Set(inside.map(({ canonical }) => canonical));
  const [only] = symbols;
  return symbols.size === 1 && only ? { canonical: only, reason: 'footnote-leads-there' } : null;
}
