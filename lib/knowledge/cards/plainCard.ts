import type { PlainCard } from '../Card.ts';
import type { CardMaker } from './CardMaker.ts';
import { finishCard } from './finishCard.ts';

/** The card of something of which no more is known than what it is called. */
export function plainCard(maker: CardMaker): PlainCard {
  const { kind, canonical, reason } = maker.reference;
  return { card: 'plain', kind, canonical, reason, ...finishCard(maker) };
}
