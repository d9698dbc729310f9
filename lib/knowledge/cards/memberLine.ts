import type { DocumentLine } from '../Card.ts';
import type { PackDocument } from '../pack/packDocument.ts';
import type { CardMaker } from './CardMaker.ts';
import { documentLine } from './documentLine.ts';

/** A document listed because it belongs to a session: that, too, is a fact with a source. */
export function memberLine(document: PackDocument, maker: CardMaker): DocumentLine {
  maker.collector.take(document.session);
  return documentLine(document.symbol, maker);
}
