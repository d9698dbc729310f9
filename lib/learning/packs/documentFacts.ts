import { DOCUMENT_TYPES } from '../../knowledge/DOCUMENT_TYPES.ts';
import type { PackDocument } from '../../knowledge/pack/packDocument.ts';
import type { KeptFacts } from '../KeptFacts.ts';
import { certain } from './certain.ts';

/** What documents that were read say of themselves, one entry a symbol, as packs hold it; the copy read first speaks. */
export function documentFacts(facts: readonly KeptFacts[]): PackDocument[] {
  const documents = new Map<string, PackDocument>();
  for (const { symbol, title, date, session, type } of facts.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (symbol === null || documents.has(symbol)) continue;
    const known = DOCUMENT_TYPES.find((one) => one === type);
    documents.set(symbol, {
      symbol,
      ...(session && { session: certain(session.canonical, symbol) }),
      ...(known && { type: certain(known, symbol) }),
      ...(title && { title: certain(title, symbol) }),
      ...(date && { date: certain(date, symbol) }),
    });
  }
  return [...documents.values()];
}
