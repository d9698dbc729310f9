import type { ArticleCard } from '../Card.ts';
import type { PackInstrument } from '../pack/packInstrument.ts';
import { readAct } from '../readAct.ts';
import { readingAddress } from '../readingAddress.ts';
import type { CardMaker } from './CardMaker.ts';
import { finishCard } from './finishCard.ts';

/** The card of an article of a known instrument. It is read in the resolution that adopted the instrument. */
export function articleCard(
  canonical: string,
  instrument: PackInstrument,
  provision: string,
  maker: CardMaker,
): ArticleCard {
  const { collector, context } = maker;
  const { key } = instrument;
  const name = collector.take(instrument.name) ?? instrument.name.value;
  const adoptedBy = collector.takeCertain(instrument.adoptedBy);
  const symbol = adoptedBy === null ? null : (readAct(adoptedBy)?.symbol ?? null);
  const shown = {
    card: 'article' as const,
    canonical,
    instrument: name,
    shortName: collector.takeCertain(instrument.shortNames[0]) ?? key,
    provision,
    adopted: collector.takeCertain(instrument.adopted),
    links: symbol === null ? [] : [{ label: symbol, href: readingAddress(symbol, context.language ?? 'en') }],
    citation: `${name}, ${provision}`,
  };
  return { ...shown, ...finishCard(maker) };
}
