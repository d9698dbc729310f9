import { findMentions } from './find/findMentions.ts';
import { foldText } from './foldText.ts';
import type { Reference, ReferenceKind } from './Reference.ts';
import type { Span } from './Span.ts';

/** A reference as found, before anything is resolved: where it stands and of what kind it is. */
export interface FoundReference extends Span {
  kind: ReferenceKind;
  /** Only what the print alone makes certain: a symbol, a sales number; null otherwise. */
  canonical: Reference['canonical'];
}

/**
 * Finds the references in a text, in order and without overlap, in one pass. Offsets are UTF-16 indexes into `text`.
 * Quick enough for the page's script; `resolveReferences` tells what they mean.
 */
export function findReferences(text: string): FoundReference[] {
  const folded = foldText(text);
  return findMentions(folded.text).map(({ start, end, kind, canonical }) => ({
    start: folded.toOriginal(start),
    end: folded.toOriginal(end - 1) + 1,
    kind,
    canonical: canonical ?? null,
  }));
}
