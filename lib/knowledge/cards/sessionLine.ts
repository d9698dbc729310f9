import type { SessionLine } from '../Card.ts';
import { nameBody } from '../nameBody.ts';
import type { PackSession } from '../pack/packSession.ts';
import type { CardMaker } from './CardMaker.ts';

/**
 * A session in one line; null stays null. A card says what is doubtful, but not of which session: so beside the card's
 * own session, another one goes without its number where that is only probable, and by its days alone.
 */
export function sessionLine(
  session: PackSession | null,
  { knowledge, collector }: CardMaker,
  which: 'own' | 'other' = 'own',
): SessionLine | null {
  if (!session) return null;
  const { canonical, body, days, ordinal, place } = session;
  const { start, end } = collector.take(days) ?? days.value;
  const hasNumber = which === 'own' || ordinal?.confidence === 'certain';
  return {
    canonical,
    body,
    bodyName: nameBody(body, knowledge, collector) ?? body,
    ordinal: hasNumber ? collector.take(ordinal) : null,
    start,
    end,
    place: collector.take(place),
  };
}
