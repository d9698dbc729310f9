import type { Masthead } from './Masthead.ts';

const RESOLUTION = '\n1. Requests the Secretary-General to report.';
const REPORT = '\nI. Introduction\n1. The present report is short.';

/** Mastheads of reports and papers. */
export const PAPER_MASTHEADS: Masthead[] = [
  {
    name: 'a statement that an organization submitted',
    text: `United Nations E/CN.6/2033/NGO/99\n\nEconomic and Social Council\n\nDistr.: General\n\n12 November 2032\n\nEnglish only\n\nCommission on the Status of Women\n\nFollow-up to the conference on lamps\n\nStatement submitted by Friends of Lamps, a non-governmental organization\n\nThe lamps are lit.`,
    says: {
      symbol: 'E/CN.6/2033/NGO/99',
      title: 'Statement submitted by Friends of Lamps, a non-governmental organization',
      date: '2032-11-12',
    },
  },
  {
    name: 'a Russian resolution, whose number goes on with its adoption',
    text: `Организация Объединенных Наций S/RES/3570 (2031)\n\nСовет Безопасности\n\nDistr.: General\n\n16 April 2031\n\nРезолюция 3570 (2031),\n\nпринятая Советом Безопасности на его 9758-м заседании 16 апреля 2031 года\n\nСовет Безопасности,\n\n1. постановляет учредить миссию.`,
    says: {
      symbol: 'S/RES/3570(2031)',
      title: 'Резолюция 3570 (2031)',
      date: '2031-04-16',
      language: 'ru',
    },
  },
  {
    name: 'a joint document of two organs',
    text: `United Nations A/99/86–E/2031/71\n\nGeneral Assembly\n\nEconomic and Social Council\n\nDistr.: General\n\n20 May 2031\n\nLamps of the harbours\n\nReport of the Secretary-General${REPORT}`,
    says: {
      symbol: 'A/99/86',
      otherSymbols: ['E/2031/71'],
      title: 'Lamps of the harbours',
      date: '2031-05-20',
    },
  },
  {
    name: 'a decision on a communication, whose title says by whom it was adopted',
    text: `United Nations CAT/C/98/D/999/2028\n\nCommittee against Torture\n\nDistr.: General\n\n5 February 2031\n\nOriginal: English\n\nDecision adopted by the Committee under article 22 of the Convention, concerning communication No. 999/2028${REPORT}`,
    says: {
      symbol: 'CAT/C/98/D/999/2028',
      title:
        'Decision adopted by the Committee under article 22 of the Convention, concerning communication No. 999/2028',
    },
  },
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
