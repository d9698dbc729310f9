import { readAct } from '../readAct.ts';
import type { EvidenceContext, FoundEvidence } from './EvidenceContext.ts';
import { findTargets } from './findTargets.ts';
import { isQuoted } from './isQuoted.ts';
import { readObject } from './readObject.ts';
import type { Sentence } from './Sentence.ts';

/** A symbol of limited distribution or of a conference room: its text is a draft. */
const LIMITED = /\/(?:L|CRP)\.\d/;
const NAMED_ACT = /^(?:[IVX]+\. )?(Resolution|Decision) (\d+\/\d+)\b/;

/**
 * What an organ does in this document itself, at first hand: operative paragraphs of its resolutions and decisions that
 * welcome, endorse or take note of recommendations, reports or paragraphs. A draft does nothing yet.
 */
export function readOwnActs(context: EvidenceContext): FoundEvidence[] {
  const { header } = context.parsed;
  if (header.symbol === null || LIMITED.test(header.symbol)) return [];
  if (header.title !== null && context.words.patterns.draftHeading.test(header.title)) return [];
  return context.sentences.flatMap((sentence) => readSentence(sentence, header.symbol ?? '', context));
}

function readSentence(sentence: Sentence, symbol: string, context: EvidenceContext): FoundEvidence[] {
  const { words, parsed } = context;
  const { text, paragraph, chapeau, order } = sentence;
  if (paragraph.role !== 'operative' || order > 0 || chapeau !== '') return [];
  const found = words.operative.exec(text);
  const verb = found?.groups?.verb;
  if (!found || verb === undefined || isQuoted(text, found[0].length)) return [];
  const act = actOf(symbol, paragraph.headings, parsed.header.body);
  if (!act || paragraph.headings.some((heading) => words.patterns.draftHeading.test(heading))) return [];
  const object = readObject(text, found[0].length, words);
  if (!object || object.isAbove) return [];
  // What follows in the paragraph may ask for anything; only up to the object's document must it be free of doubt.
  return findTargets(sentence, object, context).flatMap(({ work, paragraph: pinpoint, place }) => {
    if (object.scope === 'paragraph' && pinpoint === null) return [];
    if (
      words.patterns.doubts.test(text.slice(0, object.end)) ||
      words.patterns.exceptions.test(text.slice(found[0].length))
    )
      return [];
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
        speaker: act.body,
        act: {
          verb: verb.toLowerCase(),
          organ: act.body,
          resolution: act.canonical,
          document: symbol,
          firstHand: true,
        },
      },
    };
  });
}

/** The resolution that a document is, or that a heading of it names: "Resolution 5/2". */
function actOf(
  symbol: string,
  headings: readonly string[],
  body: string | null,
): { canonical: string; body: string } | null {
  const own = readAct(symbol);
  if (own) return own;
  if (body === null) return null;
  for (const heading of headings.toReversed()) {
    const named = NAMED_ACT.exec(heading);
    if (named) return { canonical: `${body} ${named[1]?.toLowerCase()} ${named[2]}`, body };
  }
  return null;
}
