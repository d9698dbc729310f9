import type { PackSession } from '../../knowledge/pack/packSession.ts';
import type { KeptFacts } from '../KeptFacts.ts';
import { certain } from './certain.ts';

/** The sessions that documents say they are of, as packs hold them; those with days, each as the first of them says. */
export function sessionFacts(facts: readonly KeptFacts[]): PackSession[] {
  const sessions = new Map<string, PackSession>();
  for (const { symbol, session } of facts.toSorted((a, b) => (a.at < b.at ? -1 : 1))) {
    if (symbol === null || session === null || sessions.has(session.canonical)) continue;
    const { canonical, body, ordinal, start, end, place } = session;
    if (start === null || end === null) continue;
    sessions.set(canonical, {
      canonical,
      body,
      days: certain({ start, end }, symbol),
      ...(ordinal === null ? {} : { ordinal: certain(ordinal, symbol) }),
      ...(place === null ? {} : { place: certain(place, symbol) }),
      agenda: [],
    });
  }
  return [...sessions.values()];
}
