import type { SessionCard } from '../Card.ts';
import type { KnownSession } from '../KnownSession.ts';
import type { CardMaker } from './CardMaker.ts';
import { differingFacts } from './differingFacts.ts';
import { documentLine } from './documentLine.ts';
import { finishCard } from './finishCard.ts';
import { memberLine } from './memberLine.ts';
import { sessionLine } from './sessionLine.ts';

/** The card of a session that the packs know; null where they do not. */
export function sessionCard(session: KnownSession | null, maker: CardMaker): SessionCard | null {
  const line = sessionLine(session, maker);
  if (!session || !line) return null;
  const { knowledge, collector } = maker;
  const { canonical, agenda } = session;
  const beside = knowledge.neighboursOf(canonical);
  const report = collector.takeCertain(session.report);
  const shown = {
    card: 'session' as const,
    session: line,
    previousSession: sessionLine(beside.previous, maker, 'other'),
    nextSession: sessionLine(beside.next, maker, 'other'),
    report: report === null ? null : documentLine(report, maker),
    documents: knowledge.documentsOf(canonical).map((document) => memberLine(document, maker)),
    agenda: agenda.map(({ item, title, documents }) => ({
      item,
      title: collector.take(title) ?? '',
      documents: documents.flatMap((fact) => collector.takeCertain(fact) ?? []),
    })),
  };
  const { days, place, ordinal, report: told } = session;
  const differing = differingFacts({ ordinal, days, place, report: told }, knowledge);
  return { ...shown, differing, ...finishCard(maker) };
}
