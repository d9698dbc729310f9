import type { Evidence } from './FollowUp.ts';
import type { LearnedEvidence } from './Learned.ts';

/** Evidence as it is told, with the document where it was read. */
export function toEvidence({ reading, evidence }: LearnedEvidence): Evidence {
  const { document, work, copy, date, through } = reading;
  const { relation, certainty, scope, speaker, act, by, at } = evidence;
  return {
    relation,
    certainty,
    scope,
    speaker,
    act: act ?? null,
    by: by === null ? null : `${work}#${by}`,
    seenIn: { document, work, copy, paragraph: at, date, ...(through && { through }) },
  };
}
