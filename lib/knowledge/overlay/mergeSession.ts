import type { KnownSession } from '../KnownSession.ts';
import { mergeFact } from './mergeFact.ts';

/**
 * What all sources say of a session, the built-in pack first; null where there is none. Its agenda is that of the first
 * that knows one.
 */
export function mergeSession(sources: readonly KnownSession[]): KnownSession | null {
  const [first] = sources;
  if (first === undefined) return null;
  const ordinal = mergeFact(sources.map((each) => each.ordinal));
  const place = mergeFact(sources.map((each) => each.place));
  const report = mergeFact(sources.map((each) => each.report));
  const provisionalAgenda = mergeFact(sources.map((each) => each.provisionalAgenda));
  return {
    canonical: first.canonical,
    body: first.body,
    days: mergeFact(sources.map(({ days }) => days)) ?? first.days,
    ...(ordinal && { ordinal }),
    ...(place && { place }),
    ...(report && { report }),
    ...(provisionalAgenda && { provisionalAgenda }),
    agenda: sources.find(({ agenda }) => agenda.length > 0)?.agenda ?? [],
  };
}
