import { findWithin } from '../../document/findWithin.ts';
import type { EvidenceContext } from './EvidenceContext.ts';
import type { Sentence } from './Sentence.ts';

/* A mark or a symbol stands this near behind the word for recommendations. */
const NEAR = 3;

/**
 * The documents whose sets of recommendations a sentence tells of, by a pattern that ends behind the word for
 * recommendations: "adopted recommendations (CTOC/COP/WG.4/2009/2)". A document counts where its symbol, or the mark
 * of its note, stands right behind that word.
 */
export function findSets(
  sentence: Sentence,
  pattern: RegExp,
  { parsed }: Pick<EvidenceContext, 'parsed'>,
): string[] {
  const found = pattern.exec(sentence.text);
  if (!found) return [];
  const end = found.index + found[0].length;
  const isNear = (at: number) => at >= end && at <= end + NEAR;
  const noted = sentence.notes
    .filter(({ at }) => isNear(at))
    .flatMap(({ note }) => findWithin(parsed.references, note));
  const named = sentence.references.filter(({ from }) => isNear(from)).map(({ reference }) => reference);
  const symbols = [...named, ...noted].flatMap(({ kind, canonical, pinpoint, status }) =>
    kind === 'symbol' && status === 'resolved' && pinpoint === null && canonical !== null ? [canonical] : [],
  );
  return [...new Set(symbols)];
}
