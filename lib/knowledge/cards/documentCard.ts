import type { DocumentCard } from '../Card.ts';
import { citePinpoint } from '../citePinpoint.ts';
import { describeSymbol } from '../describeSymbol.ts';
import { findBody } from '../findBody.ts';
import { nameBody } from '../nameBody.ts';
import { readingLinks } from '../readingLinks.ts';
import type { CardMaker } from './CardMaker.ts';
import { differingFacts } from './differingFacts.ts';
import { finishCard } from './finishCard.ts';
import { memberLine } from './memberLine.ts';
import { nameDocument } from './nameDocument.ts';
import { sessionLine } from './sessionLine.ts';

/** The card of a document. What no pack knows is told by the grammar of its symbol. */
export function documentCard(symbol: string, maker: CardMaker): DocumentCard {
  const { knowledge, collector, reference } = maker;
  const document = knowledge.document(symbol);
  const printed = describeSymbol(symbol);
  const body = findBody(printed.body, knowledge);
  const sessionName = collector.take(document?.session);
  // Of several that are told, none is taken for the document's own.
  const isTold = sessionName !== null && document?.session?.others === undefined;
  const session = isTold ? knowledge.session(sessionName) : null;
  const beside = session && knowledge.neighboursOf(session.canonical);
  const others = session ? knowledge.documentsOf(session.canonical) : [];
  const shown = {
    card: 'document' as const,
    known: document !== null,
    symbol,
    type: collector.takeCertain(document?.type) ?? printed.type,
    title: collector.takeCertain(document?.title),
    date: collector.takeCertain(document?.date),
    body,
    bodyName: nameBody(body, knowledge, collector),
    yearOrSession: printed.yearOrSession,
    distribution: collector.takeCertain(document?.distribution) ?? printed.distribution,
    parent: printed.parent,
    session: sessionLine(session, maker),
    previousSession: sessionLine(beside?.previous ?? null, maker, 'other'),
    nextSession: sessionLine(beside?.next ?? null, maker, 'other'),
    sameSession: others.filter((other) => other.symbol !== symbol).map((other) => memberLine(other, maker)),
    set: knowledge
      .actsOnSet(symbol)
      .map((act) => ({ ...act, seenAt: nameDocument(act.seenIn, maker, null).citation })),
    links: readingLinks(symbol),
    citation: symbol + citePinpoint(reference.pinpoint),
  };
  const { title, type, date, session: own, distribution } = document ?? {};
  const differing = differingFacts({ title, type, session: own, date, distribution }, knowledge);
  return { ...shown, differing, ...finishCard(maker) };
}
