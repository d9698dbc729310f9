import type { Coverage } from '../followUp/FollowUp.ts';
import type { Knowledge } from '../Knowledge.ts';

/**
 * What was searched, each document by its symbol, else by the title that a pack has for it; one that has neither stays
 * `text:` and a hash. Null stays null.
 */
export function nameCoverage(coverage: Coverage | null, knowledge: Knowledge): Coverage | null {
  if (coverage === null) return null;
  const nameOf = (document: string) => {
    const key = document.startsWith('text:')
      ? (knowledge.readings.find((each) => each.work === document && each.document !== document)?.document ??
        document)
      : document;
    return knowledge.readSource(key).document;
  };
  return { ...coverage, documents: coverage.documents.map(nameOf) };
}
