import type { CompiledEvidence } from './CompiledEvidence.ts';

/** What an act is about, before it is known in which document that stands. */
export interface ActObject {
  scope: 'set' | 'report' | 'paragraph';
  /** Behind the noun, as an offset of the sentence. */
  end: number;
  /** Whether recommendations that were named before are meant. */
  isAbove: boolean;
}

/**
 * The object of an act's verb, from an offset of its sentence on; null where it is not recommendations, a report or
 * paragraphs. "The work of the Group" counts only with the recommendations that it says to include.
 */
export function readObject(
  text: string,
  from: number,
  { objects, patterns }: CompiledEvidence,
): ActObject | null {
  const rest = text.slice(from);
  for (const { noun, pattern } of objects) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const end = from + found[0].length;
    if (noun === 'set') return { scope: 'set', end, isAbove: patterns.above.test(found[0]) };
    if (noun === 'paragraph') return { scope: 'paragraph', end, isAbove: false };
    const including = patterns.includingSet.exec(text.slice(end));
    if (including)
      return {
        scope: 'set',
        end: end + including.index + including[0].length,
        isAbove: patterns.above.test(including[0]),
      };
    return noun === 'report' ? { scope: 'report', end, isAbove: false } : null;
  }
  return null;
}
