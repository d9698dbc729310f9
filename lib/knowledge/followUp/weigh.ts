import type { Coverage, Evidence, FollowUp } from './FollowUp.ts';
import { LATER } from './LATER.ts';

/**
 * The three facts that evidence and coverage give. What is only inferred makes no fact; evidence is listed by date, what
 * is not dated last.
 */
export function weigh(evidence: readonly Evidence[], coverage: Coverage | null): FollowUp {
  const listed = evidence.toSorted(
    (a, b) =>
      compare(a.seenIn.date ?? '9999', b.seenIn.date ?? '9999') ||
      compare(a.seenIn.document, b.seenIn.document) ||
      Number(a.seenIn.paragraph ?? 0) - Number(b.seenIn.paragraph ?? 0) ||
      // Whatever is left, so that the order in which documents were read does not show.
      compare(JSON.stringify(a), JSON.stringify(b)),
  );
  const told = listed.filter(({ certainty }) => certainty !== 'inferred');
  const relations = new Set(told.filter(({ scope }) => scope !== 'report').map(({ relation }) => relation));
  return {
    organ: told.flatMap(({ relation, act, scope, seenIn }) =>
      relation === 'organ action' && act ? [{ ...act, scope, seenIn }] : [],
    ),
    later: LATER.find((relation) => relations.has(relation)) ?? (coverage ? 'none found' : 'not checked'),
    reported: told.flatMap(({ relation, speaker, seenIn }) =>
      relation === 'led to a document' || relation === 'action reported'
        ? [
            {
              what: relation,
              by: speaker,
              document: relation === 'led to a document' ? seenIn.document : null,
              seenIn,
            },
          ]
        : [],
    ),
    evidence: listed,
    coverage,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
