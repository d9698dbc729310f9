import type { DocumentLine } from '../Card.ts';
import { describeSymbol } from '../describeSymbol.ts';
import type { CardMaker } from './CardMaker.ts';

/** A document in one line, from the packs or from its symbol alone. */
export function documentLine(symbol: string, { knowledge, collector }: CardMaker): DocumentLine {
  const document = knowledge.document(symbol);
  const session = document?.session && knowledge.session(document.session.value);
  const item = session?.agenda.find(({ documents }) => documents.some(({ value }) => value === symbol));
  const onAgenda = item?.documents.find(({ value }) => value === symbol);
  return {
    symbol,
    type: collector.takeCertain(document?.type) ?? describeSymbol(symbol).type,
    title: collector.takeCertain(document?.title),
    date: collector.takeCertain(document?.date),
    agendaItem: collector.takeCertain(onAgenda) === null ? null : (item?.item ?? null),
  };
}
