import type { FoundReference } from '../symbols/findReferences.ts';
import type { Reference } from '../symbols/Reference.ts';

/** A reference as it stands before the background has resolved it: what the print alone says, and nothing claimed. */
export function unresolvedReference(found: FoundReference, text: string): Reference {
  return {
    ...found,
    text: text.slice(found.start, found.end),
    pinpoint: null,
    status: found.canonical === null ? 'unresolved' : 'resolved',
    candidates: [],
    reason: found.canonical === null ? 'as-printed' : 'symbol-printed',
  };
}
