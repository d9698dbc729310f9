import type { Span } from '../symbols/Span.ts';
import { contentOffsetOfText } from './contentOffsetOfText.ts';
import { findPassage } from './findPassage.ts';
import type { ForeignSelector } from './foreign/ForeignSelector.ts';
import { settleSelectors } from './foreign/settleSelectors.ts';
import type { Haystack } from './Haystack.ts';
import { haystackOf } from './haystackOf.ts';
import { indexRoot } from './indexRoot.ts';
import type { How, OrphanReason } from './Located.ts';
import type { LocateOptions } from './LocateOptions.ts';
import { hasContext } from './locateAtPosition.ts';
import type { Needle } from './Needle.ts';
import type { RootContent } from './RootContent.ts';
import { rangeOfContent } from './rangeOfContent.ts';
import { rangeOfSpan } from './rangeOfSpan.ts';
import { readContent } from './readContent.ts';
import { readNeedle } from './readNeedle.ts';
import type { ReadableSelector } from './Selector.ts';
import type { TextIndex } from './TextIndex.ts';
import { toSourceSpan } from './toSourceSpan.ts';
import { widenOverSpace } from './widenOverSpace.ts';

/** What became of a passage under a root: its range, or why it has no place. */
export type Anchored = { range: Range; how: How } | { orphan: OrphanReason };

export interface AnchorOptions extends LocateOptions {
  /** The index of the root as it is now; read anew where missing. */
  index?: TextIndex | undefined;
}

/** Whether the words of a note stand at its position in something that is not read: a drawing, a hidden part. */
function standsUnread(content: RootContent, haystack: Haystack, needle: Needle, stored: Span): boolean {
  const { exact, position } = needle;
  const isThere = exact !== null && exact !== '' && content.text.slice(stored.start, stored.end) === exact;
  return isThere && position !== null && hasContext(haystack, needle, position);
}

/**
 * Finds the range of a note under a root, or tells why it has no place there; see `locate` for the rules.
 *
 * Positions in the selectors count in `root.textContent`. Selectors of other tools are read too: ranges, XPaths, CSS,
 * fragments and refined ones become positions, which the words of a quote must bear out where there is one. A passage that did not move gets the very borders that
 * it was described with.
 */
export function anchor(
  root: Element,
  given: readonly (ReadableSelector | ForeignSelector)[],
  options: AnchorOptions = {},
): Anchored {
  const index = options.index ?? indexRoot(root);
  const haystack = haystackOf(index);
  const content = readContent(index);
  const selectors = settleSelectors(root, content, given);
  const needle = readNeedle(haystack, selectors);
  const found = findPassage(haystack, needle, options);
  const stored = selectors.find((selector) => selector.type === 'TextPositionSelector') ?? null;
  if ('orphan' in found) {
    const range =
      stored && standsUnread(content, haystack, needle, stored) ? rangeOfContent(content, stored) : null;
    return range === null ? found : { range, how: 'exact' };
  }
  const isInPlace = found.folded.start === needle.position?.start && found.folded.end === needle.position.end;
  const toContent = (offset: number) => contentOffsetOfText(index, content, offset);
  const { start, end } = toSourceSpan(haystack.origins, index.text.length, found.folded);
  // What is shown in a row may stand in several trees.
  if (end > start && rangeOfSpan(index, { start, end }) === null) return { orphan: 'missing' };
  const widen = (): Span => {
    const from = toContent(start);
    const span = { start: from, end: end > start ? toContent(end - 1) + 1 : from };
    return widenOverSpace(content.text, span, needle.exact ?? '');
  };
  const range = rangeOfContent(content, isInPlace && stored !== null ? stored : widen());
  return range === null ? { orphan: 'missing' } : { range, how: found.how };
}
