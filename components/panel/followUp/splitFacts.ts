import type { CardFollowUp, EvidenceLine } from '../../../lib/knowledge/Card.ts';
import { LATER } from '../../../lib/knowledge/followUp/LATER.ts';

const IS_LATER = new Set<string>(LATER);
const IS_REPORTED = new Set<string>(['led to a document', 'action reported']);

/** Evidence of one recommendation, by the column that it stands in. */
interface SplitFacts {
  organ: EvidenceLine[];
  later: EvidenceLine[];
  reported: EvidenceLine[];
  /** What is only possible, whatever it would say. */
  possible: EvidenceLine[];
  /** What the reader added: theirs, never a fact of a document. */
  added: EvidenceLine[];
}

/** Sorts evidence into the three facts. What covers a whole set is left out: it is said once, above. */
export function splitFacts(followUp: Pick<CardFollowUp, 'evidence'> | null): SplitFacts {
  const all = followUp?.evidence ?? [];
  const own = all.filter(({ scope, added }) => scope === 'paragraph' && added === null);
  const certain = own.filter(({ certainty }) => certainty !== 'inferred');
  return {
    organ: certain.filter(({ relation }) => relation === 'organ action'),
    later: certain.filter(({ relation }) => IS_LATER.has(relation)),
    reported: certain.filter(({ relation }) => IS_REPORTED.has(relation)),
    possible: own.filter(({ certainty }) => certainty === 'inferred'),
    added: all.filter(({ added }) => added !== null),
  };
}
