import type { Correction } from '../../document/corrections/Correction.ts';
import type { Outline } from '../../document/Outline.ts';
import type { Span } from '../../symbols/Span.ts';

type SaidOfPassage = Extract<Correction, { kind: 'is-recommendation' | 'split' }>;

/** Enough of the second part's words to stand once in a passage; no passage is told by more. */
const SPLIT_WORDS = 80;
/** A selection that begins this close to the passage's beginning selects the passage, and does not split it. */
const BEGINS_WITHIN = 3;

/**
 * What a selection can say against what was read: inside a recommendation, that a second one begins where the selection
 * begins; in a paragraph that is none, that it is one. Null elsewhere.
 *
 * @param text the text that the outline's offsets count in
 */
export function correctionAt(outline: Outline, text: string, selected: Span): SaidOfPassage | null {
  const isAround = ({ start, end }: Span) => start <= selected.start && selected.start < end;
  const inside = outline.recommendations.find((one) => one.standing !== 'reads-like' && isAround(one));
  if (inside !== undefined) {
    const { paragraph, item, hash, words, start, end } = inside;
    if (selected.start - start <= BEGINS_WITHIN) return null;
    const at = text
      .slice(selected.start, Math.min(end, selected.start + SPLIT_WORDS))
      .replace(/\s+/g, ' ')
      .trim();
    return at === '' ? null : { kind: 'split', passage: { paragraph, item, hash, words }, at };
  }
  const around = outline.paragraphs.findLast(isAround);
  if (around === undefined) return null;
  const { number, hash, words } = around;
  return { kind: 'is-recommendation', passage: { paragraph: number, item: null, hash, words } };
}
