import { hashWords } from '../hashWords.ts';
import type { Recommendation } from '../Recommendation.ts';
import { type ReferenceTable, readBackReferences } from '../readBackReferences.ts';
import type { AskingWords } from '../words/DocumentWords.ts';

/** Digits of the hash that tell the parts of one recommendation apart. */
const NAME_LENGTH = 8;

/**
 * A recommendation in two, cut at an offset inside it. The first keeps its identity; that of the second is the first's
 * with `+` and a hash of the words that it begins with, so that it holds whatever else is split. A second part that asks
 * nobody for itself is lent the last ask before it.
 */
export function splitRecommendation(
  whole: Recommendation,
  { offset, at }: { offset: number; at: string },
  table: ReferenceTable,
  asking: AskingWords,
): [Recommendation, Recommendation] {
  const before = table.text.slice(whole.start, offset).trimEnd();
  const first = { start: whole.start, end: whole.start + before.length };
  const second = { start: offset, end: whole.end };
  const earlier = whole.asks.filter((ask) => ask.start < offset);
  const later = whole.asks.filter((ask) => ask.start >= offset);
  const lent = earlier.slice(-1).map((ask) => ({ ...ask, carriedOver: ask.addressee !== null }));
  const id = `${whole.id.replace(/\+[0-9a-f]+$/, '')}+${hashWords([at]).slice(0, NAME_LENGTH)}`;
  return [
    { ...whole, ...first, asks: earlier, refersTo: readBackReferences(first, table, asking) },
    {
      ...whole,
      ...second,
      id,
      asks: later.length > 0 ? later : lent,
      refersTo: readBackReferences(second, table, asking),
    },
  ];
}
