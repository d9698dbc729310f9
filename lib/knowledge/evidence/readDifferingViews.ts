import { findWithin } from '../../document/findWithin.ts';
import type { EvidenceContext, FoundEvidence } from './EvidenceContext.ts';
import { readPinpoint } from './readPinpoint.ts';
import type { Sentence } from './Sentence.ts';

/**
 * Recommendations about which views differed: one leads, in its text or by a note, to the paragraph of the same document
 * that tells of its discussion, and that paragraph records differing views. Rests on the report of 2010 alone.
 */
export function readDifferingViews(context: EvidenceContext): FoundEvidence[] {
  const { parsed, sentences, speaker, words } = context;
  const { patterns } = words;
  return parsed.recommendations.flatMap((recommendation) => {
    const at = recommendation.id.slice(parsed.work.length + 1);
    return listLeads(findWithin(sentences, recommendation), context).flatMap(({ paragraph, text, place }) => {
      if (!patterns.discussion.test(text)) return [];
      const led = sentences.filter(
        (each) => each.paragraph.number === paragraph && each.paragraph.annex === recommendation.annex,
      );
      const differs = led.some(
        (each) => patterns.differingViews.test(each.text) && !patterns.noDifferingViews.test(each.text),
      );
      if (!differs) return [];
      return {
        place,
        evidence: {
          relation: 'differing views' as const,
          certainty: 'explicit' as const,
          work: parsed.work,
          scope: 'paragraph' as const,
          paragraph: pinpointOf(at),
          at: paragraph,
          by: null,
          speaker,
        },
      };
    });
  });
}

/** Paragraphs of the document itself that sentences lead to, with the words of the sentence or note that does. */
function listLeads(
  sentences: readonly Sentence[],
  { parsed }: EvidenceContext,
): { paragraph: string; text: string; place: number }[] {
  const inText = sentences.flatMap(({ references, text }) =>
    references.map(({ reference }) => ({ reference, text })),
  );
  const inNotes = sentences.flatMap(({ notes }) =>
    notes.flatMap(({ note }) =>
      findWithin(parsed.references, note).map((reference) => ({ reference, text: note.text })),
    ),
  );
  return [...inText, ...inNotes].flatMap(({ reference: { canonical, pinpoint, start }, text }) => {
    const [part, ...others] =
      canonical === parsed.work && pinpoint !== null ? (readPinpoint(pinpoint) ?? []) : [];
    return part && others.length === 0 && part.from === part.to
      ? [{ paragraph: String(part.from), text, place: start }]
      : [];
  });
}

/** "31(b)" as a text would print it. */
function pinpointOf(at: string): string {
  return at.replace('(', ' (');
}
