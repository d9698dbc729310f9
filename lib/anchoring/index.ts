export { type Anchored, type AnchorOptions, anchor } from './anchor.ts';
export { describe } from './describe.ts';
export type { How, Located, OrphanReason } from './Located.ts';
export { locate } from './locate.ts';
export { plainTextOf } from './plainTextOf.ts';
export type { SearchableText } from './SearchableText.ts';
export type { ReadableSelector, Selector, TextPositionSelector, TextQuoteSelector } from './Selector.ts';
