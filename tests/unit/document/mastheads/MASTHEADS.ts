/** Mastheads of our own, in the shapes that files and pages of different organs have, with what each says. */
export interface Masthead {
  name: string;
  text: string;
  says: Record<string, unknown>;
}

const RESOLUTION = '\n1. Requests the Secretary-General to report.';
const REPORT = '\nI. Introduction\n1. The present report is short.';

export const MASTHEADS: Masthead[] = [
  {
    name: 'a report whose table of a masthead was set with bars',
    text: `| | |A/HRC/28/999 |

| |Advance unedited version |Distr.: General |

| | |8 July 2015 |

| | |Original: English |

Human Rights Council

Twenty-eighth session

Agenda item 1

Organizational and procedural matters

Report of the Human Rights Council on its twenty-eighth session${REPORT}`,
    says: {
      symbol: 'A/HRC/28/999',
      type: 'report',
      title: 'Report of the Human Rights Council on its twenty-eighth session',
      date: '2015-07-08',
      agendaItem: '1',
      session: { canonical: 'A/HRC session 28', ordinal: 28, start: null, end: null, place: null },
    },
  },
  {
    name: 'a paper whose masthead ran together',
    text: `United Nations CAC/COSP/2019/999

Conference of the States Parties Distr.: General 23 September 2019 to the United Nations Original: English Convention against Corruption

Eighth session Abu Dhabi, 16–20 December 2019 Item 5 of the provisional agenda* Gardens

Progress made in the keeping of gardens

Note by the Secretariat${REPORT}`,
    says: {
      symbol: 'CAC/COSP/2019/999',
      type: 'background-paper',
      title: 'Progress made in the keeping of gardens',
      distribution: 'General',
    },
  },
  {
    name: 'an Arabic page of a committee, by its session in words and days with two names of a month',
    text: `الدورة الخامسة والأربعون

18 كانون الثاني/يناير - 5 شباط/فبراير 2010

الملاحظات الختامية بشأن الحدائق

1 - نظرت اللجنة في التقرير (CEDAW/C/LIL/7).`,
    says: {
      symbol: null,
      title: 'الملاحظات الختامية بشأن الحدائق',
      session: { canonical: null, ordinal: 45, start: '2010-01-18', end: '2010-02-05', place: null },
    },
  },
  {
    name: 'a Chinese page of a committee with spaces between the letters',
    text: `联 合 国

消除对妇女歧视 委员会

Distr.: General

6 April 2011

Chinese

Original: English

关于花园的结论性意见

1.2011年1月27日,委员会举行了会议。`,
    says: { title: '关于花园的结论性意见', date: '2011-04-06', distribution: 'General' },
  },
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
    name: 'a paper under an agenda item',
    text: `United Nations CTOC/COP/WG.2/2019/9
Conference of the Parties to the
United Nations Convention against
Transnational Organized Crime
Distr.: General
12 July 2019
Original: English
Working Group on International Cooperation
Vienna, 28–31 May 2019
Item 3 of the provisional agenda*
Use of lists of contact points in the keeping of
archives and in the exchange of what was found there
Background paper prepared by the Secretariat${REPORT}
* CTOC/COP/WG.2/2019/1.`,
    says: {
      type: 'background-paper',
      title:
        'Use of lists of contact points in the keeping of archives and in the exchange of what was found there',
      date: '2019-07-12',
      originalLanguage: 'English',
      agendaItem: '3',
      session: { canonical: null, ordinal: null, start: '2019-05-28', end: '2019-05-31', place: 'Vienna' },
    },
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
    name: 'a report that says its subject before its author',
    text: `A/HRC/54/99
Distr.: General
3 August 2023
Original: Spanish
Human Rights Council
Fifty-fourth session
11 September–6 October 2023
Agenda items 2 and 3
Annual report of the Office on gardens and reports of the
Secretary-General
Right to plant in gardens, parks and streets, by rivers too
Report of the Special Rapporteur on gardens, Jane Roe
Summary
In the report, the Special Rapporteur describes gardens.${REPORT}`,
    says: {
      type: 'report',
      title: 'Right to plant in gardens, parks and streets, by rivers too',
      originalLanguage: 'Spanish',
      agendaItem: '2 and 3',
    },
  },
  {
    name: 'a masthead of the nineties, its distribution on two lines',
    text: `UNITED NATIONS
General Assembly
Distr.
GENERAL
A/RES/52/999
2 February 1998
Fifty-second session
Agenda item 103
RESOLUTION ADOPTED BY THE GENERAL ASSEMBLY
[on the report of the Third Committee (A/52/999)]
52/999. Measures to keep gardens
The General Assembly,
Recalling its resolution 40/1,${RESOLUTION}`,
    says: {
      distribution: 'GENERAL',
      date: '1998-02-02',
      title: 'Measures to keep gardens',
      agendaItem: '103',
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
  {
    name: 'a French report',
    text: `Nations Unies A/78/999
Assemblée générale Distr. générale
12 juillet 2023
Français
Original : anglais
Soixante-dix-huitième session
Point 71 b) de l’ordre du jour provisoire*
Promotion et protection des jardins : questions relatives
aux jardins
Le droit de planter
Rapport du Secrétaire général
Résumé
Le présent rapport est soumis en application de la résolution 77/999.
I. Introduction
1. Le présent rapport est bref.`,
    says: {
      type: 'report',
      title: 'Le droit de planter',
      date: '2023-07-12',
      distribution: 'générale',
      originalLanguage: 'anglais',
      agendaItem: '71 b)',
      language: 'fr',
    },
  },
];
