import type { Span } from '../symbols/Span.ts';

/**
 * How a passage was found: `exact` where it stood, word for word; `moved` word for word in another place; `edited`
 * with a small difference, to be confirmed by the reader.
 */
export type How = 'exact' | 'moved' | 'edited';

/**
 * Why a passage is not placed: `missing`, it is not there; `ambiguous`, it could be in several places; `changed`,
 * what stands in its place differs in more than a small way.
 */
export type OrphanReason = 'missing' | 'ambiguous' | 'changed';

/** What became of a passage in a text: where it is, or why it has no place. Never a passage that only looks like it. */
export type Located = { span: Span; how: How } | { orphan: OrphanReason };
