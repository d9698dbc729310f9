import type { DocumentLine } from '../Card.ts';
import type { CardMaker } from './CardMaker.ts';
import { documentLine } from './documentLine.ts';

/**
 * Where a reader can look for what became of a document's recommendations: the documents of the next session of its body,
 * as far as the packs know them; none where they do not know which session is next.
 */
export function documentsToOpen(symbol: string | null, maker: CardMaker): DocumentLine[] {
  const { knowledge, collector } = maker;
  const session = symbol === null ? null : collector.takeCertain(knowledge.document(symbol)?.session);
  const next = session === null ? null : knowledge.neighboursOf(session).next;
  if (!next) return [];
  return knowledge.documentsOf(next.canonical).map((document) => documentLine(document.symbol, maker));
}
