import { findPassage } from './findPassage.ts';
import { haystackOf } from './haystackOf.ts';
import type { Located } from './Located.ts';
import type { LocateOptions } from './LocateOptions.ts';
import { readNeedle } from './readNeedle.ts';
import type { SearchableText } from './SearchableText.ts';
import type { ReadableSelector } from './Selector.ts';
import { toSourceSpan } from './toSourceSpan.ts';
import { widenOverSpace } from './widenOverSpace.ts';

/**
 * Finds the passage of a note in a text, in offsets of that text, or tells why it has no place there.
 *
 * Needs no DOM: `index` is a `TextIndex` or only its text (see `SearchableText`). What is worked out about an index is
 * kept with it, so pass the same one for all notes. Never gives a passage that only looks like the note's own.
 */
export function locate(
  index: SearchableText,
  selectors: readonly ReadableSelector[],
  options: LocateOptions = {},
): Located {
  const haystack = haystackOf(index);
  const needle = readNeedle(haystack, selectors);
  const found = findPassage(haystack, needle, options);
  if ('orphan' in found) return found;
  const span = toSourceSpan(haystack.origins, index.text.length, found.folded);
  return { span: widenOverSpace(index.text, span, needle.exact ?? ''), how: found.how };
}
