import type { KnownSession, KnownSessions } from '../../../lib/symbols/KnownSessions.ts';

const GROUP = 'CTOC/COP/WG.4';

function groupSession(ordinal: number, start: string, end: string, report: string | null): KnownSession {
  return { canonical: `${GROUP} session ${ordinal}`, body: GROUP, ordinal, start, end, report };
}

const SESSIONS: KnownSession[] = [
  groupSession(1, '2009-04-14', '2009-04-15', 'CTOC/COP/WG.4/2009/2'),
  groupSession(2, '2010-01-27', '2010-01-29', 'CTOC/COP/WG.4/2010/6'),
  groupSession(3, '2010-10-19', '2010-10-19', null),
  groupSession(4, '2011-10-10', '2011-10-12', null),
  groupSession(7, '2017-09-06', '2017-09-08', null),
  {
    canonical: 'CTOC/COP session 6',
    body: 'CTOC/COP',
    ordinal: 6,
    start: '2012-10-15',
    end: '2012-10-19',
    report: 'CTOC/COP/2012/15',
  },
];
const AGENDAS: Record<string, string> = {
  [`${GROUP} session 2`]: 'CTOC/COP/WG.4/2010/1',
  [`${GROUP} session 4`]: 'CTOC/COP/WG.4/2011/1',
};

/** What tests know of sessions: a small table of their own, answered as the packs answer. */
export const SPECIMEN_SESSIONS: KnownSessions = {
  find: ({ body, start, end, year, ordinal }) =>
    SESSIONS.filter(
      (session) =>
        (!body || session.body === body) &&
        (!start || session.start === start) &&
        (!end || session.end === end) &&
        (year === undefined || session.start.startsWith(String(year))) &&
        (ordinal === undefined || session.ordinal === ordinal),
    ),
  agendaOf: (canonical) => AGENDAS[canonical] ?? null,
};
