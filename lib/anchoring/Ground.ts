import type { Span } from '../symbols/Span.ts';

/** What the version that a note was made on tells of where its passage can be now. */
export type Ground =
  /** The passage's own blocks stand unchanged: their folded span, and how far into them its first word stood. */
  | { own: Span; offset: number }
  /** They do not; its place is among blocks that are new since. */
  | { isOpen: (hit: Span) => boolean }
  | { orphan: 'missing' | 'ambiguous' };
