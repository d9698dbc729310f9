import type { KnownSession, KnownSessions } from '../symbols/KnownSessions.ts';
import type { PackSession } from './pack/packSession.ts';

type Query = Parameters<KnownSessions['find']>[0];

/** All sessions that fit everything in the query, in the order given. A session is of each year that its days fall in. */
export function findSessions(sessions: readonly PackSession[], query: Query): KnownSession[] {
  return sessions.filter((session) => fits(session, query)).map(toKnownSession);
}

function fits({ body, ordinal, days }: PackSession, query: Query): boolean {
  const { start, end } = days.value;
  const year = query.year === undefined ? null : String(query.year).padStart(4, '0');
  return (
    (!query.body || body === query.body) &&
    (query.start === undefined || start === query.start) &&
    (query.end === undefined || end === query.end) &&
    (query.ordinal === undefined || ordinal?.value === query.ordinal) &&
    (year === null || (start.slice(0, 4) <= year && year <= end.slice(0, 4)))
  );
}

function toKnownSession({ canonical, body, ordinal, days, report }: PackSession): KnownSession {
  return {
    canonical,
    body,
    ordinal: ordinal?.value ?? null,
    start: days.value.start,
    end: days.value.end,
    // A text must not be led to a document that is only probably the report.
    report: report?.confidence === 'certain' ? report.value : null,
  };
}
