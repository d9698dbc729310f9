import { findWithin } from '../../document/findWithin.ts';
import type { Recommendation } from '../../document/Recommendation.ts';
import type { Reference } from '../../symbols/Reference.ts';
import type { PatternName } from './CompiledEvidence.ts';
import type { EvidenceContext, FoundEvidence } from './EvidenceContext.ts';
import { isQuoted } from './isQuoted.ts';
import type { Relation } from './RELATIONS.ts';
import { readPinpoint } from './readPinpoint.ts';
import type { PlacedReference, Sentence } from './Sentence.ts';

const KINDS = new Set<Reference['kind']>(['paragraph', 'document-title', 'symbol', 'operative-paragraph']);
/* What the words before a reference in a recommendation tell, the first that fits. */
const IN_RECOMMENDATIONS: [PatternName, Relation][] = [
  ['changes', 'changed'],
  ['restatesOn', 'restated'],
  ['buildsOn', 'built on'],
];
/* The same elsewhere, apart from reports of action. */
const IN_DELIBERATIONS: [PatternName, Relation][] = [
  ['notAgreedOn', 'not agreed'],
  ['deferredOn', 'deferred'],
];

/** What a document says of single paragraphs of other documents, each by the reference that leads there. */
export function readPinpoints(context: EvidenceContext): FoundEvidence[] {
  const askers = listAskers(context);
  return context.sentences.flatMap((sentence) => {
    const by = askers.get(sentence) ?? null;
    return sentence.references.flatMap((placed) => readReference(placed, sentence, by, context));
  });
}

/** What a sentence belongs to. */
interface Asker {
  recommendation: Recommendation;
  isProposal: boolean;
}

/** The recommendation, else the proposal, in which each sentence begins; of several the first. */
function listAskers({ parsed, sentences }: EvidenceContext): Map<Sentence, Asker> {
  const askers = new Map<Sentence, Asker>();
  const add = (recommendation: Recommendation, isProposal: boolean) => {
    for (const sentence of findWithin(sentences, recommendation))
      askers.set(sentence, { recommendation, isProposal });
  };
  // The first comes last, and stays.
  for (const proposal of parsed.proposals.toReversed()) add(proposal, true);
  for (const recommendation of parsed.recommendations.toReversed()) add(recommendation, false);
  return askers;
}

function readReference(
  { reference, from }: PlacedReference,
  sentence: Sentence,
  by: Asker | null,
  context: EvidenceContext,
): FoundEvidence[] {
  const { parsed, speaker } = context;
  const { canonical, pinpoint, kind, status, start } = reference;
  if (!KINDS.has(kind) || status !== 'resolved' || canonical === null || canonical === parsed.work) return [];
  if (pinpoint === null || readPinpoint(pinpoint) === null) return [];
  const before = sentence.text.slice(0, from);
  const { relation, who } = relate(before, sentence, by, context);
  return [
    {
      place: start,
      evidence: {
        relation,
        certainty: 'explicit',
        work: canonical,
        scope: 'paragraph',
        paragraph: pinpoint,
        at: sentence.paragraph.number,
        by: by?.recommendation.id.slice(parsed.work.length + 1) ?? null,
        speaker: who ?? speaker,
      },
    },
  ];
}

interface Related {
  relation: Relation;
  /** Who reported an action, as printed; null where the document itself speaks. */
  who: string | null;
}

const MENTIONED: Related = { relation: 'mentioned', who: null };

/** The relation that the words before a reference tell. In doubt a text is mentioned, which is always so. */
function relate(
  before: string,
  { text }: Sentence,
  by: Asker | null,
  { words: { patterns } }: EvidenceContext,
): Related {
  const own = (relation: Relation): Related => ({ relation, who: null });
  if (isQuoted(text, before.length)) return MENTIONED;
  if (by && !by.isProposal) {
    if (patterns.turnsDown.test(before)) return MENTIONED;
    const found = IN_RECOMMENDATIONS.find(([name]) => patterns[name].test(before));
    return found ? own(found[1]) : MENTIONED;
  }
  if (by)
    return patterns.takesUpAgain.test(before) && !patterns.turnsDown.test(before)
      ? own('proposed again')
      : MENTIONED;
  for (const [name, relation] of IN_DELIBERATIONS) {
    const found = patterns[name].exec(before);
    if (found) return patterns.turnsDown.test(before.slice(0, found.index)) ? MENTIONED : own(relation);
  }
  if (patterns.turnsDown.test(before)) return MENTIONED;
  if (patterns.preparedPursuant.test(before)) return own('led to a document');
  const reported = patterns.reportedAction.exec(before);
  return reported?.[1] ? { relation: 'action reported', who: reported[1] } : MENTIONED;
}
