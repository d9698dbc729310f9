import type { AddedEvidence } from '../../document/corrections/Correction.ts';
import type { NamedCorrection } from '../../document/corrections/NamedCorrection.ts';
import type { OutlineRecommendation } from '../../document/Outline.ts';
import type { SymbolBasis } from '../../document/SymbolBasis.ts';
import type { Language } from '../../symbols/Language.ts';
import type { Reference } from '../../symbols/Reference.ts';
import type { RecommendationCard } from '../Card.ts';
import { citeAct } from '../citeAct.ts';
import { citePinpoint } from '../citePinpoint.ts';
import { createCollector } from '../createCollector.ts';
import { followedOf } from '../followUp/followedOf.ts';
import type { KeptCopy } from '../KeptCopy.ts';
import type { Knowledge } from '../Knowledge.ts';
import { readAct } from '../readAct.ts';
import { addedLine } from './addedLine.ts';
import { documentsToOpen } from './documentsToOpen.ts';
import { evidenceLine } from './evidenceLine.ts';
import { finishCard } from './finishCard.ts';
import { lineageOf } from './lineageOf.ts';
import { nameCoverage } from './nameCoverage.ts';
import { refersToLine } from './refersToLine.ts';

/** The document that a recommendation stands in. */
export interface RecommendationPlace {
  symbol: string | null;
  symbolBasis: SymbolBasis;
  language: Language | null;
  /** As its page has them: what a document without a symbol is cited by. */
  title: string | null;
  url: string | null;
  /** What the reader corrected in the document, evidence that they added among it. */
  corrections?: readonly NamedCorrection[];
}

/* Behind the number in an identity: "(a)(ii)" of "A/1/1#annex.I/15(a)(ii)~2". */
const ITEMS = /#(?:annex[^/#]*\/)?[^(#]*((?:\([^()]+\))+)[^()]*$/;

/**
 * The card of a recommendation as an outline has it, in the light of the document that it stands in. Never throws.
 * @param keptOf the reader's own copies of documents, by the copies that evidence names; null for what is not kept
 */
export function recommendationCard(
  recommendation: OutlineRecommendation,
  place: RecommendationPlace,
  knowledge: Knowledge,
  keptOf: (copy: string) => KeptCopy | null = () => null,
): RecommendationCard {
  const { id, start, end, standing, by, words, paragraph, annex, headings, asks, refersTo } = recommendation;
  const item = itemOf(recommendation);
  const known = recommendation.known === undefined ? null : knowledge.recommendation(recommendation.known);
  const citation = cite(recommendation, place);
  const reference: Reference = {
    start: recommendation.start,
    end: recommendation.end,
    text: words,
    kind: 'paragraph',
    canonical: place.symbol,
    pinpoint: paragraph,
    status: place.symbol === null ? 'unresolved' : 'resolved',
    candidates: [],
    reason: 'as-printed',
  };
  const context = { language: place.language };
  const maker = { reference, knowledge, context, collector: createCollector(knowledge) };
  const told = followedOf(recommendation, knowledge);
  const followUp = told && {
    ...told,
    coverage: nameCoverage(told.coverage, knowledge),
    evidence: [
      ...told.evidence.map((each) => evidenceLine(each, keptOf(each.seenIn.copy), maker)),
      ...(place.corrections ?? []).flatMap(({ id: added, correction }) =>
        correction.kind === 'evidence' && isAbout(correction, recommendation)
          ? [addedLine(added, correction, maker)]
          : [],
      ),
    ],
  };
  const earlier = refersTo.map((each) => refersToLine(each, maker));
  const shown = {
    card: 'recommendation' as const,
    id,
    span: { start, end },
    standing,
    by,
    words,
    paragraph,
    annex,
    item,
    symbol: place.symbol,
    symbolBasis: place.symbolBasis,
    citation,
    headings,
    asks,
    refersTo: earlier,
    summary: known && { gist: known.gist, topics: known.topics },
    hash: recommendation.hash,
    followUp,
    toOpen: followUp?.later === 'not checked' ? documentsToOpen(place.symbol, maker) : [],
    lineage: lineageOf(
      { symbol: place.symbol, title: place.title, paragraph, citation },
      earlier,
      followUp,
      maker,
    ),
  };
  const finish = finishCard(maker);
  return { ...shown, ...finish, sources: [...finish.sources, ...(known ? [known.source] : [])] };
}

/** Twins are told apart by the number that they had. */
function isAbout({ passage }: AddedEvidence, { hash, paragraph, item }: OutlineRecommendation): boolean {
  return passage.hash === hash && passage.item === item && passage.paragraph === paragraph;
}

/** The labels from the paragraph down, "(a) (ii)"; a bullet's place alone. */
function itemOf({ id, item }: OutlineRecommendation): string | null {
  if (item === null || !item.includes('(')) return item;
  const labels = ITEMS.exec(id)?.[1];
  return labels?.endsWith(item) ? labels.replaceAll(')(', ') (') : item;
}

/** A bullet has no label that could be cited: its paragraph is. */
function cite(recommendation: OutlineRecommendation, { symbol, title, url }: RecommendationPlace): string {
  const { paragraph, annex } = recommendation;
  const item = itemOf(recommendation);
  const label = item !== null && !/^\d+$/.test(item) ? ` ${item}` : '';
  const inAnnex = annex === null ? '' : `, annex${annex === 'annex' ? '' : ` ${annex}`}`;
  const pinpoint = inAnnex + citePinpoint(paragraph === null ? null : paragraph + label);
  if (symbol === null) return [(title ?? '') + pinpoint, url].filter(Boolean).join(', ').replace(/^, /, '');
  const act = readAct(symbol);
  return (act ? citeAct(act, null, null) : symbol) + pinpoint;
}
