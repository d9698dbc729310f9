import type { Relation } from '../evidence/RELATIONS.ts';
import { compareFingerprints } from '../fingerprint/compareFingerprints.ts';
import type { Index } from './createIndex.ts';
import type { Evidence } from './FollowUp.ts';
import { isSurelyLater } from './isSurelyLater.ts';
import type { LearnedRecommendation } from './Learned.ts';
import { textKeys } from './textKeys.ts';

/** Where texts and subjects are looked up. */
export interface LinkIndexes {
  texts: Index<LearnedRecommendation>;
  subjects: Index<LearnedRecommendation>;
}

/**
 * Later recommendations and proposals with the same text, which is textual evidence, or with nearly the same text or the
 * same subject, which is a possible link only. Never of the same session: a draft and its final are one text.
 */
export function linkTexts(own: LearnedRecommendation, { texts, subjects }: LinkIndexes): Evidence[] {
  const found = new Map<LearnedRecommendation, Evidence>();
  for (const key of textKeys(own))
    for (const other of texts.get(key)) {
      if (found.has(other) || !isAfter(other, own) || !own.fingerprint || !other.fingerprint) continue;
      const likeness = compareFingerprints(own.fingerprint, other.fingerprint);
      if (likeness === 'same') found.set(other, link(other, 'restated', 'textual'));
      else if (likeness !== 'different') found.set(other, link(other, 'same subject', 'inferred'));
    }
  for (const topic of own.topics)
    for (const other of subjects.get(topic))
      if (!found.has(other) && isAfter(other, own)) found.set(other, link(other, 'same subject', 'inferred'));
  return [...found.values()];
}

function isAfter({ reading }: LearnedRecommendation, own: LearnedRecommendation): boolean {
  return reading.work !== own.reading.work && isSurelyLater(reading, own.reading);
}

function link(
  { reading, recommendation }: LearnedRecommendation,
  relation: Relation,
  certainty: Evidence['certainty'],
): Evidence {
  const { document, work, copy, date, through } = reading;
  return {
    relation: recommendation.standing === 'proposal' ? 'proposed again' : relation,
    certainty,
    scope: 'paragraph',
    speaker: reading.speaker,
    act: null,
    by: `${work}#${recommendation.at}`,
    seenIn: {
      document,
      work,
      copy,
      paragraph: recommendation.paragraph,
      date,
      ...(through && { through }),
    },
  };
}
