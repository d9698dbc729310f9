import type { Reference } from '../../symbols/Reference.ts';
import type { CardFollowUp } from '../Card.ts';
import { createCollector } from '../createCollector.ts';
import type { KeptCopy } from '../KeptCopy.ts';
import type { Knowledge } from '../Knowledge.ts';
import { evidenceLine } from './evidenceLine.ts';
import { nameCoverage } from './nameCoverage.ts';

/**
 * What documents say of all recommendations of a document at once, each with where it stands.
 * @param symbol of the document, canonical
 * @param keptOf the reader's own copies of documents; null for what is not kept
 */
export function setFollowUp(
  symbol: string,
  knowledge: Knowledge,
  keptOf: (copy: string) => KeptCopy | null = () => null,
): CardFollowUp {
  const reference: Reference = {
    start: 0,
    end: symbol.length,
    text: symbol,
    kind: 'symbol',
    canonical: symbol,
    pinpoint: null,
    status: 'resolved',
    candidates: [],
    reason: 'as-printed',
  };
  const maker = { reference, knowledge, context: { language: null }, collector: createCollector(knowledge) };
  const told = knowledge.followUpOfSet(symbol);
  return {
    ...told,
    coverage: nameCoverage(told.coverage, knowledge),
    evidence: told.evidence.map((each) => evidenceLine(each, keptOf(each.seenIn.copy), maker)),
  };
}
