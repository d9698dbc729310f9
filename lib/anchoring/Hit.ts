import type { Span } from '../symbols/Span.ts';
import type { OrphanReason } from './Located.ts';

/** A passage in a haystack, in folded offsets, or why there is none; null where another way may find it. */
export type Hit = Span | { orphan: OrphanReason } | null;
