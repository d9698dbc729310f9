import type { EvidenceContext, FoundEvidence } from './EvidenceContext.ts';
import { findSets } from './findSets.ts';
import { isQuoted } from './isQuoted.ts';
import type { Sentence } from './Sentence.ts';

/**
 * Sets that somebody put forward and that were put off: one paragraph says who proposed them, with their document, and
 * then that more time was needed. Where a paragraph tells of two sets, or of an adoption afterwards, nothing is taken.
 */
export function readDeferred(context: EvidenceContext): FoundEvidence[] {
  const { patterns } = context.words;
  const byParagraph = Map.groupBy(context.sentences, ({ place }) => place);
  return [...byParagraph.values()].flatMap((sentences) => {
    const proposed = sentences.flatMap((sentence) =>
      findSets(sentence, patterns.proposedSet, context).map((work) => ({ work, sentence })),
    );
    const [set, ...others] = proposed;
    if (!set || others.length > 0) return [];
    const after = sentences.filter(({ order }) => order > set.sentence.order);
    const put = after.find((sentence) => isPutOff(sentence, context));
    if (!put || after.some(({ text }) => patterns.adoptedAfterwards.test(text))) return [];
    return {
      place: put.start,
      evidence: {
        relation: 'deferred' as const,
        certainty: 'explicit' as const,
        work: set.work,
        scope: 'set' as const,
        paragraph: null,
        at: put.paragraph.number,
        by: null,
        speaker: context.speaker,
      },
    };
  });
}

function isPutOff({ text }: Sentence, { words: { patterns } }: EvidenceContext): boolean {
  const found = patterns.moreTime.exec(text);
  return (
    found !== null &&
    patterns.recommendations.test(text) &&
    !patterns.noMoreTime.test(text) &&
    !isQuoted(text, found.index)
  );
}
