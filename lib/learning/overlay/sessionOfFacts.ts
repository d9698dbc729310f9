import type { FoundEntry } from '../../knowledge/overlay/FoundEntry.ts';
import { labelFacts } from '../../knowledge/overlay/labelFacts.ts';
import type { KeptFacts } from '../KeptFacts.ts';
import { LEARNED } from '../LEARNED.ts';

/** The session that a document which was read here says it is of, as an entry of a pack would; none without its days. */
export function sessionOfFacts({ work, session, at }: KeptFacts): FoundEntry[] {
  if (session === null || session.start === null || session.end === null) return [];
  const { canonical, body, ordinal, start, end, place } = session;
  const through = { way: 'read' as const, on: at };
  const fact = <Value>(value: Value) => ({ value, source: [work], confidence: 'certain' as const });
  return [
    {
      list: 'sessions',
      value: labelFacts(
        {
          canonical,
          body,
          days: fact({ start, end }),
          ...(ordinal === null ? {} : { ordinal: fact(ordinal) }),
          ...(place === null ? {} : { place: fact(place) }),
          agenda: [],
        },
        through,
      ),
      through,
      pack: LEARNED,
    },
  ];
}
