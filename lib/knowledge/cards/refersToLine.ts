import type { BackReference } from '../../document/Recommendation.ts';
import type { RefersToLine } from '../Card.ts';
import { citePinpoint } from '../citePinpoint.ts';
import { readAct } from '../readAct.ts';
import { readingLinks } from '../readingLinks.ts';
import type { CardMaker } from './CardMaker.ts';
import { documentLine } from './documentLine.ts';
import { resolutionCard } from './resolutionCard.ts';

/** An earlier text that a recommendation refers to, with what the packs know of it. */
export function refersToLine(earlier: BackReference, maker: CardMaker): RefersToLine {
  const { symbol, paragraph } = earlier;
  const act = readAct(symbol);
  if (act) {
    const reference = { ...maker.reference, pinpoint: paragraph };
    const { title, date, links, citation } = resolutionCard(act, { ...maker, reference });
    return { ...earlier, type: null, title, date, links, citation };
  }
  const { type, title, date } = documentLine(symbol, maker);
  return {
    ...earlier,
    type,
    title,
    date,
    links: readingLinks(symbol),
    citation: symbol + citePinpoint(paragraph),
  };
}
