import type { Span } from '../symbols/Span.ts';
import { findFence } from './findFence.ts';
import { findGround } from './findGround.ts';
import { findHits } from './findHits.ts';
import type { Haystack } from './Haystack.ts';
import { hasRival } from './hasRival.ts';
import { judgeContext } from './judgeContext.ts';
import { judgeSpacing } from './judgeSpacing.ts';
import type { How, OrphanReason } from './Located.ts';
import type { LocateOptions } from './LocateOptions.ts';
import { locateAlone } from './locateAlone.ts';
import { locateAtPosition } from './locateAtPosition.ts';
import { locateBeside } from './locateBeside.ts';
import { locateBetween } from './locateBetween.ts';
import { locateEdited } from './locateEdited.ts';
import { locateInOwn } from './locateInOwn.ts';
import { locateWholeBlock } from './locateWholeBlock.ts';
import { locateWithContext } from './locateWithContext.ts';
import type { Needle } from './Needle.ts';

/** A passage found, in folded offsets, or why it was not. */
export type Found = { folded: Span; how: How } | { orphan: OrphanReason };

/** What a passage is whose words all stand at a place: spaces may still tell another story. */
function settle(haystack: Haystack, needle: Needle, folded: Span): Found {
  const spacing = judgeSpacing(haystack, needle, folded);
  if (spacing === 'changed') return { orphan: 'changed' };
  if (spacing === 'small') return { folded, how: 'edited' };
  const { position } = needle;
  return { folded, how: position === null || position.start === folded.start ? 'exact' : 'moved' };
}

/** Goes through the ways of finding a passage, from the surest on, until one has an answer. */
export function findPassage(haystack: Haystack, needle: Needle, options: LocateOptions): Found {
  const found = findNoted(haystack, needle, options);
  const [only, another] =
    options.isRecognised && 'orphan' in found && needle.quote.text !== ''
      ? findHits(haystack, needle.quote.text, 2)
      : [];
  return only === undefined || another !== undefined ? found : settle(haystack, needle, only);
}

/** Whether a stored position is one of this text: not behind its end, nor from back to front. */
function standsInText({ text }: Haystack, { position, stored }: Needle): boolean {
  if (position === null || stored === null || stored.start > stored.end || stored.start < 0) return false;
  return stored.start === stored.end || position.start < text.length;
}

/** Finds a passage in its own document. */
function findNoted(haystack: Haystack, needle: Needle, { snapshot }: LocateOptions): Found {
  const { position } = needle;
  if (needle.exact === null) {
    // Only a position: there are no words that could stand against it.
    const isThere = position !== null && standsInText(haystack, needle);
    return isThere ? { folded: position, how: 'exact' } : { orphan: 'missing' };
  }
  const ground = snapshot === undefined ? null : findGround(haystack, needle, snapshot);
  if (ground !== null && 'orphan' in ground) return ground;
  if (ground !== null && 'own' in ground) {
    const own = locateInOwn(haystack, needle, ground.own, ground.offset);
    if (own !== null) return 'orphan' in own ? own : settle(haystack, needle, own);
  }
  const isOpen = ground !== null && 'isOpen' in ground ? ground.isOpen : () => true;
  const found = search(haystack, needle, snapshot, isOpen);
  return 'folded' in found && !isOpen(found.folded) ? { orphan: 'missing' } : found;
}

/** Looks for a passage by its words and its context alone. */
function search(
  haystack: Haystack,
  needle: Needle,
  snapshot: LocateOptions['snapshot'],
  isOpen: (hit: Span) => boolean,
): Found {
  const whole = locateAtPosition(haystack, needle) ?? locateWithContext(haystack, needle);
  if (whole !== null) return 'orphan' in whole ? whole : settle(haystack, needle, whole);
  const found = searchByParts(haystack, needle, snapshot);
  if ('orphan' in found) return found;
  const context = judgeContext(haystack, needle, found.folded);
  if (context === 'other') return { orphan: 'changed' };
  if (hasRival(haystack, needle, found.folded, isOpen)) return { orphan: 'ambiguous' };
  return context === 'edited' ? { ...found, how: 'edited' } : found;
}

/** Looks for a passage of whose context, or of whose words, something changed. */
function searchByParts(haystack: Haystack, needle: Needle, snapshot: LocateOptions['snapshot']): Found {
  const before = findFence(haystack, needle.prefix, 'before');
  const after = findFence(haystack, needle.suffix, 'after');
  const beside = locateBeside(haystack, needle, before, after, snapshot);
  if (beside !== null) return 'orphan' in beside ? beside : settle(haystack, needle, beside);
  const between =
    before !== null && after !== null ? locateBetween(haystack, needle.quote.text, before, after) : null;
  if (between !== null) return settle(haystack, needle, between);

  const alone = locateWholeBlock(haystack, needle) ?? locateAlone(haystack, needle, before, after, snapshot);
  if (alone !== null) return settle(haystack, needle, alone);

  const edited = locateEdited(haystack, needle, before, after, snapshot);
  return 'orphan' in edited ? edited : { folded: edited, how: 'edited' };
}
