import accessions from './accessions.json' with { type: 'json' };
import bodies from './bodies.json' with { type: 'json' };
import evidencePaper2011 from './evidence/paper-2011.json' with { type: 'json' };
import gistsDraftReport2017 from './gists/draft-report-2017.json' with { type: 'json' };
import gistsPaper2011 from './gists/paper-2011.json' with { type: 'json' };
import gistsReport2010 from './gists/report-2010.json' with { type: 'json' };
import instruments from './instruments.json' with { type: 'json' };
import readingsAgenda2010 from './readings/agenda-2010.json' with { type: 'json' };
import readingsDraftReport2017 from './readings/draft-report-2017.json' with { type: 'json' };
import readingsPaper2011 from './readings/paper-2011.json' with { type: 'json' };
import readingsReport2010 from './readings/report-2010.json' with { type: 'json' };
import resolutionsConference from './resolutions/conference.json' with { type: 'json' };
import resolutionsConference0711 from './resolutions/conference-07-11.json' with { type: 'json' };
import resolutionsCorruptionConference from './resolutions/corruption-conference.json' with { type: 'json' };
import resolutionsUnitedNations from './resolutions/united-nations.json' with { type: 'json' };
import sessionsConference01 from './sessions/conference-01.json' with { type: 'json' };
import sessionsConference02 from './sessions/conference-02.json' with { type: 'json' };
import sessionsConference04 from './sessions/conference-04.json' with { type: 'json' };
import sessionsConference05 from './sessions/conference-05.json' with { type: 'json' };
import sessionsConference06 from './sessions/conference-06.json' with { type: 'json' };
import sessionsConference09 from './sessions/conference-09.json' with { type: 'json' };
import sessionsConference10 from './sessions/conference-10.json' with { type: 'json' };
import sessionsConference12 from './sessions/conference-12.json' with { type: 'json' };
import sessionsCooperation13 from './sessions/cooperation-13.json' with { type: 'json' };
import sessionsCooperation2012 from './sessions/cooperation-2012.json' with { type: 'json' };
import sessionsCorruptionConference03 from './sessions/corruption-conference-03.json' with { type: 'json' };
import sessionsSmuggling01 from './sessions/smuggling-01.json' with { type: 'json' };
import sessionsSmuggling05 from './sessions/smuggling-05.json' with { type: 'json' };
import sessionsSmuggling07 from './sessions/smuggling-07.json' with { type: 'json' };
import sessionsWg213 from './sessions/wg2-13.json' with { type: 'json' };
import sessionsWg22007 from './sessions/wg2-2007.json' with { type: 'json' };
import sessionsWg22012 from './sessions/wg2-2012.json' with { type: 'json' };
import sessionsWg401 from './sessions/wg4-01.json' with { type: 'json' };
import sessionsWg402 from './sessions/wg4-02.json' with { type: 'json' };
import sessionsWg403 from './sessions/wg4-03.json' with { type: 'json' };
import sessionsWg404 from './sessions/wg4-04.json' with { type: 'json' };
import sessionsWg405 from './sessions/wg4-05.json' with { type: 'json' };
import sessionsWg406 from './sessions/wg4-06.json' with { type: 'json' };
import sessionsWg407 from './sessions/wg4-07.json' with { type: 'json' };
import sessionsWg408 from './sessions/wg4-08.json' with { type: 'json' };
import sessionsWg414 from './sessions/wg4-14.json' with { type: 'json' };
import sessionsWg62018 from './sessions/wg6-2018.json' with { type: 'json' };
import sources from './sources.json' with { type: 'json' };

/** The pack that ships with the extension: each file by its name, still to be checked by `readPackFile`. */
export const builtInPack: Record<string, unknown> = {
  'accessions.json': accessions,
  'bodies.json': bodies,
  'evidence/paper-2011.json': evidencePaper2011,
  'gists/draft-report-2017.json': gistsDraftReport2017,
  'gists/paper-2011.json': gistsPaper2011,
  'gists/report-2010.json': gistsReport2010,
  'instruments.json': instruments,
  'readings/agenda-2010.json': readingsAgenda2010,
  'readings/draft-report-2017.json': readingsDraftReport2017,
  'readings/paper-2011.json': readingsPaper2011,
  'readings/report-2010.json': readingsReport2010,
  'resolutions/conference-07-11.json': resolutionsConference0711,
  'resolutions/conference.json': resolutionsConference,
  'resolutions/corruption-conference.json': resolutionsCorruptionConference,
  'resolutions/united-nations.json': resolutionsUnitedNations,
  'sessions/conference-01.json': sessionsConference01,
  'sessions/conference-02.json': sessionsConference02,
  'sessions/conference-04.json': sessionsConference04,
  'sessions/conference-05.json': sessionsConference05,
  'sessions/conference-06.json': sessionsConference06,
  'sessions/conference-09.json': sessionsConference09,
  'sessions/conference-10.json': sessionsConference10,
  'sessions/conference-12.json': sessionsConference12,
  'sessions/cooperation-13.json': sessionsCooperation13,
  'sessions/cooperation-2012.json': sessionsCooperation2012,
  'sessions/corruption-conference-03.json': sessionsCorruptionConference03,
  'sessions/smuggling-01.json': sessionsSmuggling01,
  'sessions/smuggling-05.json': sessionsSmuggling05,
  'sessions/smuggling-07.json': sessionsSmuggling07,
  'sessions/wg2-13.json': sessionsWg213,
  'sessions/wg2-2007.json': sessionsWg22007,
  'sessions/wg2-2012.json': sessionsWg22012,
  'sessions/wg4-01.json': sessionsWg401,
  'sessions/wg4-02.json': sessionsWg402,
  'sessions/wg4-03.json': sessionsWg403,
  'sessions/wg4-04.json': sessionsWg404,
  'sessions/wg4-05.json': sessionsWg405,
  'sessions/wg4-06.json': sessionsWg406,
  'sessions/wg4-07.json': sessionsWg407,
  'sessions/wg4-08.json': sessionsWg408,
  'sessions/wg4-14.json': sessionsWg414,
  'sessions/wg6-2018.json': sessionsWg62018,
  'sources.json': sources,
};
