import type { Evidence } from './FollowUp.ts';

/** Evidence without what two copies of one document both say. */
export function distinct(evidence: readonly Evidence[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const each of evidence) {
    const { relation, scope, certainty, act, by, speaker, seenIn } = each;
    const key = JSON.stringify([seenIn.work, seenIn.paragraph, relation, scope, certainty, act, by, speaker]);
    if (!found.has(key)) found.set(key, each);
  }
  return [...found.values()];
}
