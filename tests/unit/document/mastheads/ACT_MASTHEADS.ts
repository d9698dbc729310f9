import type { Masthead } from './Masthead.ts';

const RESOLUTION = '\n1. Requests the Secretary-General to report.';

/** Mastheads of resolutions and their drafts. */
export const ACT_MASTHEADS: Masthead[] = [
  {
    name: 'a resolution of the Assembly, line by line',
    text: `United Nations A/RES/78/999
General Assembly Distr.: General
22 December 2023
Seventy-eighth session
Agenda item 71 (bb)
Promotion and protection of gardens: garden questions, including
alternative approaches for improving the effective enjoyment of
gardens and parks
Resolution adopted by the General Assembly
on 19 December 2023
[on the report of the Third Committee (A/78/999/Add.2, para. 139)]
78/999. Protection of and assistance to gardeners who have lost
their tools
The General Assembly,
Recalling its resolution 70/179 of 17 December 2015,${RESOLUTION}`,
    says: {
      symbol: 'A/RES/78/999',
      type: 'resolution',
      title: 'Protection of and assistance to gardeners who have lost their tools',
      date: '2023-12-22',
      distribution: 'General',
      agendaItem: '71 (bb)',
      session: { canonical: 'A session 78', ordinal: 78, start: null, end: null, place: null },
    },
  },
  {
    name: 'a resolution without a day of issue',
    text: `A/HRC/RES/45/99

Human Rights Council
Forty-fifth session
14 September–7 October 2020
Agenda item 3

Resolution adopted by the Human Rights Council
on 6 October 2020

45/99. The right to plant

The Human Rights Council,

Guided by the purposes,
${RESOLUTION}`,
    says: {
      title: 'The right to plant',
      date: '2020-10-06',
      session: {
        canonical: 'A/HRC session 45',
        ordinal: 45,
        start: '2020-09-14',
        end: '2020-10-07',
        place: null,
      },
    },
  },
  {
    name: 'a resolution on a page of a volume, behind the end of another',
    text: `A/RES/37/998

26
General Assembly—Thirty-seventh Session

9. Decides to come back to the question of gardens at a later session.

82nd plenary meeting
29 November 1982

37/998. Use of the garden

The General Assembly,

Recalling its resolution 36/1 of 1 September 1981,
${RESOLUTION}`,
    says: { symbol: 'A/RES/37/998', type: 'resolution', title: 'Use of the garden' },
  },
  {
    name: 'a draft resolution, whose title stands under that of its item',
    text: `E/CN.15/2019/99
Distr.: Limited
21 May 2019
Commission on Crime Prevention
and Criminal Justice
Twenty-eighth session
Vienna, 20–24 May 2019
Agenda item 5
Integration and coordination of efforts by the United Nations
Office on Drugs and Crime and by Member States in the field
of archives
Atlantis: draft resolution
Keeping archives safe from water and
from fire in the field of crime prevention
The Commission on Crime Prevention and Criminal Justice,
Recalling its resolution 22/1,${RESOLUTION}`,
    says: {
      type: null,
      title: 'Keeping archives safe from water and from fire in the field of crime prevention',
      distribution: 'Limited',
      agendaItem: '5',
    },
  },
  {
    name: 'a resolution of the Security Council',
    text: `United Nations S/RES/2999 (2023)
Security Council Distr.: General
14 November 2023
23-99999 (E)
Resolution 2999 (2023)
Adopted by the Security Council at its 9999th meeting, on
14 November 2023
The Security Council,
Recalling its resolution 2100 (2013),${RESOLUTION}`,
    says: {
      symbol: 'S/RES/2999(2023)',
      type: 'resolution',
      title: 'Resolution 2999 (2023)',
      date: '2023-11-14',
      distribution: 'General',
      jobNumber: '23-99999',
      session: null,
    },
  },
];
