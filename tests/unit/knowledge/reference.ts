import type { Reference } from '../../../lib/symbols/Reference.ts';

/** A reference as resolving gives it, with what a test is about set. */
export function reference(set: Partial<Reference>): Reference {
  const text = set.text ?? set.canonical ?? 'that report';
  return {
    start: 0,
    end: text.length,
    text,
    kind: 'symbol',
    canonical: null,
    pinpoint: null,
    status: set.canonical ? 'resolved' : 'unresolved',
    candidates: [],
    reason: 'as-printed',
    ...set,
  };
}
