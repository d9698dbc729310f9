import type { AgendaItemCard } from '../Card.ts';
import type { CardMaker } from './CardMaker.ts';
import { documentLine } from './documentLine.ts';
import { finishCard } from './finishCard.ts';
import { sessionLine } from './sessionLine.ts';

/** The card of an item on the agenda of a session; title and documents where the packs know them. */
export function agendaItemCard(sessionName: string, item: string, maker: CardMaker): AgendaItemCard {
  const { knowledge, collector } = maker;
  const session = knowledge.session(sessionName);
  const known = session?.agenda.find((other) => other.item === item);
  const shown = {
    card: 'agenda-item' as const,
    item,
    title: collector.take(known?.title),
    session: sessionLine(session, maker),
    documents: (known?.documents ?? []).flatMap((fact) => {
      const symbol = collector.takeCertain(fact);
      return symbol === null ? [] : [documentLine(symbol, maker)];
    }),
  };
  return { ...shown, ...finishCard(maker) };
}
