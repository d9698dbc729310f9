import type { Reference } from '../../symbols/Reference.ts';
import type { CardContext } from '../CardContext.ts';
import type { Collector } from '../createCollector.ts';
import type { Knowledge } from '../Knowledge.ts';

/** What the makers of cards work with: one of these for one card. */
export interface CardMaker {
  reference: Reference;
  knowledge: Knowledge;
  context: CardContext;
  collector: Collector;
}
