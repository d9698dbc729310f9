import type { EvidenceContext, FoundEvidence } from './EvidenceContext.ts';
import { findAbove } from './findAbove.ts';
import { findAct } from './findAct.ts';
import { findTargets } from './findTargets.ts';
import { isQuoted } from './isQuoted.ts';
import { readObject } from './readObject.ts';
import type { Sentence } from './Sentence.ts';

/**
 * What organs did with recommendations or reports, as this document reports: a main clause whose subject is the organ,
 * with a finite verb and an object that leads to a document. A sentence with any doubt in it (a negation, a condition,
 * an exception, a proposal, hearsay, a quotation) gives nothing.
 */
export function readReportedActs(context: EvidenceContext): FoundEvidence[] {
  return context.sentences.flatMap((sentence) => readSentence(sentence, context));
}

function readSentence(sentence: Sentence, context: EvidenceContext): FoundEvidence[] {
  const { words, speaker } = context;
  const { text, paragraph, chapeau } = sentence;
  const found = words.reported.exec(text);
  const { organ: name, verb } = found?.groups ?? {};
  if (!found || name === undefined || verb === undefined) return [];
  if (paragraph.role === 'proposal' || isDoubtful(sentence, context) || isQuoted(text, found[0].length))
    return [];
  if (words.patterns.doubts.test(chapeau) || words.patterns.exceptions.test(text.slice(found[0].length)))
    return [];
  if (isUndone(sentence, context)) return [];
  const organ = words.organs.find(({ pattern }) => pattern.test(name))?.organ;
  const object = readObject(text, found[0].length, words);
  if (!organ || !object) return [];
  const act = findAct(sentence, organ, { text: verb, at: found[0].length }, context);
  if (!act) return [];
  const targets = object.isAbove
    ? findAbove(sentence, context).map((work) => ({ work, paragraph: null, place: sentence.start }))
    : findTargets(sentence, object, context);
  return targets.flatMap(({ work, paragraph: pinpoint, place }) => {
    if (object.scope === 'paragraph' && pinpoint === null) return [];
    return {
      place,
      evidence: {
        relation: 'organ action' as const,
        certainty: 'explicit' as const,
        work,
        scope: pinpoint === null ? object.scope : ('paragraph' as const),
        paragraph: pinpoint,
        at: paragraph.number,
        by: null,
        speaker,
        act,
      },
    };
  });
}

/** Whether a later sentence of the same paragraph says that something was taken back: it may be this act. */
function isUndone({ place, order }: Sentence, { sentences, words: { patterns } }: EvidenceContext): boolean {
  return sentences.some(
    (other) => other.place === place && other.order > order && patterns.undone.test(other.text),
  );
}

/** Whether a sentence, or a heading that it stands under, says that what it tells is not, or not yet, so. */
function isDoubtful({ text, paragraph }: Sentence, { words: { patterns } }: EvidenceContext): boolean {
  return (
    patterns.doubts.test(text) || paragraph.headings.some((heading) => patterns.draftHeading.test(heading))
  );
}
