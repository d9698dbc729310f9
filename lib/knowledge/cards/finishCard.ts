import type { Card } from '../Card.ts';
import type { CardMaker } from './CardMaker.ts';

type Finish = Pick<Card, 'reference' | 'sources' | 'doubts'>;

/** What every card ends with: its reference, where its facts were read, what is doubtful. Call it after all facts were taken. */
export function finishCard({ reference, collector }: CardMaker): Finish {
  const { kind, text, pinpoint, reason, canonical } = reference;
  return {
    reference: { kind, text, pinpoint, reason, canonical },
    sources: collector.sources(),
    doubts: collector.doubts(),
  };
}
