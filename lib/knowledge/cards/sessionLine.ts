import type { SessionLine } from '../Card.ts';
import { nameBody } from '../nameBody.ts';
import type { PackSession } from '../pack/packSession.ts';
import type { CardMaker } from './CardMaker.ts';

/** A session in one line; null stays null. */
export function sessionLine(
  session: PackSession | null,
  { knowledge, collector }: CardMaker,
): SessionLine | null {
  if (!session) return null;
  const { canonical, body } = session;
  const days = collector.take(session.days) ?? session.days.value;
  return {
    canonical,
    body,
    bodyName: nameBody(body, knowledge, collector) ?? body,
    ordinal: collector.take(session.ordinal),
    start: days.start,
    end: days.end,
    place: collector.take(session.place),
  };
}
