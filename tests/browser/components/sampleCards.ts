import type { Card, DocumentLine, ReadingLink, SessionLine } from '../../../lib/knowledge/Card.ts';
import { LANGUAGES } from '../../../lib/symbols/Language.ts';

function linksTo(symbol: string): ReadingLink[] {
  return LANGUAGES.map((language) => ({ language, href: `https://docs.un.org/${language}/${symbol}` }));
}

function session(ordinal: number, start: string, end: string): SessionLine {
  return {
    canonical: `CTOC/COP/WG.4 session ${ordinal}`,
    body: 'CTOC/COP/WG.4',
    bodyName: 'Working Group on Trafficking in Persons',
    ordinal,
    start,
    end,
    place: 'Vienna',
  };
}

function line(symbol: string, type: string, title: string | null = null): DocumentLine {
  return { symbol, type, title, date: null, agendaItem: null };
}

const first = session(1, '2009-04-14', '2009-04-15');
const second = session(2, '2010-01-27', '2010-01-29');
const third = session(3, '2010-10-19', '2010-10-19');

const secondSessionDocuments = [
  line('CTOC/COP/WG.4/2010/1', 'provisional-agenda'),
  line('CTOC/COP/WG.4/2010/2', 'background-paper'),
  line('CTOC/COP/WG.4/2010/3', 'background-paper'),
  line('CTOC/COP/WG.4/2010/4', 'background-paper'),
  line('CTOC/COP/WG.4/2010/5', 'background-paper'),
];

function reference(kind: Card['reference']['kind'], text: string, reason: Card['reference']['reason']) {
  return { kind, text, reason, pinpoint: null, canonical: text };
}

/** One card of each kind and state, as the knowledge gives them; used by every test of the cards. */
export const sampleCards = {
  document: {
    card: 'document',
    reference: {
      ...reference('paragraph', 'paragraph 15 of the report', 'report-dated'),
      canonical: 'CTOC/COP/WG.4/2010/6',
      pinpoint: '15',
    },
    sources: [{ document: 'CTOC/COP/WG.4/2010/6', place: 'para. 7' }],
    known: true,
    symbol: 'CTOC/COP/WG.4/2010/6',
    type: 'report',
    title:
      'Report on the meeting of the Working Group on Trafficking in Persons held in Vienna from 27 to 29 January 2010',
    date: '2010-02-17',
    body: 'CTOC/COP/WG.4',
    bodyName: 'Working Group on Trafficking in Persons',
    yearOrSession: '2010',
    distribution: 'general',
    parent: null,
    session: second,
    previousSession: first,
    nextSession: third,
    sameSession: secondSessionDocuments,
    set: [],
    links: linksTo('CTOC/COP/WG.4/2010/6'),
    citation: 'CTOC/COP/WG.4/2010/6, para. 15',
  },
  differingDocument: {
    card: 'document',
    reference: reference('symbol', 'CTOC/COP/WG.9/2030/2', 'symbol-printed'),
    sources: [
      {
        document: 'CTOC/COP/WG.9/2030/2',
        place: null,
        through: { way: 'read', on: '2030-03-01T10:00:00.000Z' },
      },
      { document: 'The book of lamps', place: 'p. 3', through: { way: 'pack', id: 'a', name: 'Lamps' } },
    ],
    doubts: ['sources-differ'],
    differing: [
      {
        fact: 'title',
        values: [
          { value: 'Report on lanterns', source: { document: 'CTOC/COP/WG.9/2030/1', place: 'para. 4' } },
          {
            value: 'Report on lamps',
            source: {
              document: 'The book of lamps',
              place: 'p. 3',
              through: { way: 'pack', id: 'a', name: 'Lamps' },
            },
          },
        ],
      },
      {
        fact: 'date',
        values: [
          { value: '2030-02-17', source: { document: 'CTOC/COP/WG.9/2030/1', place: null } },
          {
            value: '2030-02-18',
            source: {
              document: 'CTOC/COP/WG.9/2030/2',
              place: null,
              through: { way: 'read', on: '2030-03-01T10:00:00.000Z' },
            },
          },
        ],
      },
    ],
    known: true,
    symbol: 'CTOC/COP/WG.9/2030/2',
    type: 'report',
    title: null,
    date: null,
    body: 'CTOC/COP',
    bodyName: null,
    yearOrSession: '2030',
    distribution: 'general',
    parent: null,
    session: null,
    previousSession: null,
    nextSession: null,
    sameSession: [],
    set: [],
    links: linksTo('CTOC/COP/WG.9/2030/2'),
    citation: 'CTOC/COP/WG.9/2030/2',
  },
  unknownDocument: {
    card: 'document',
    reference: reference('symbol', 'CTOC/COP/WG.6/2018/CRP.3/Add.1', 'symbol-printed'),
    sources: [],
    known: false,
    symbol: 'CTOC/COP/WG.6/2018/CRP.3/Add.1',
    type: null,
    title: null,
    date: null,
    body: 'CTOC/COP/WG.6',
    bodyName: 'Working Group on Firearms',
    yearOrSession: '2018',
    distribution: 'conference-room',
    parent: 'CTOC/COP/WG.6/2018/CRP.3',
    session: null,
    previousSession: null,
    nextSession: null,
    sameSession: [],
    set: [],
    links: linksTo('CTOC/COP/WG.6/2018/CRP.3/Add.1'),
    citation: 'CTOC/COP/WG.6/2018/CRP.3/Add.1',
  },
  resolution: {
    card: 'resolution',
    reference: reference('resolution', 'resolution 5/2', 'body-named'),
    sources: [{ document: 'CTOC/COP/2010/17', place: 'chap. I' }],
    known: true,
    canonical: 'CTOC/COP resolution 5/2',
    kind: 'resolution',
    number: '5/2',
    body: 'CTOC/COP',
    bodyName:
      'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
    title: null,
    date: null,
    session: {
      canonical: 'CTOC/COP session 5',
      body: 'CTOC/COP',
      bodyName:
        'Conference of the Parties to the United Nations Convention against Transnational Organized Crime',
      ordinal: 5,
      start: '2010-10-18',
      end: '2010-10-22',
      place: 'Vienna',
    },
    containedIn: line('CTOC/COP/2010/17', 'report'),
    links: linksTo('CTOC/COP/2010/17'),
    citation: 'Conference resolution 5/2 (CTOC/COP/2010/17, chap. I)',
  },
  session: {
    card: 'session',
    reference: reference('session', 'the second session', 'session-known'),
    sources: [{ document: 'CTOC/COP/WG.4/2010/6', place: null }],
    session: second,
    previousSession: first,
    nextSession: third,
    report: line('CTOC/COP/WG.4/2010/6', 'report'),
    documents: secondSessionDocuments,
    agenda: [
      { item: '4', title: 'Reducing the demand', documents: ['CTOC/COP/WG.4/2010/3'] },
      { item: '5', title: 'Non-punishment', documents: ['CTOC/COP/WG.4/2010/4'] },
    ],
  },
  article: {
    card: 'article',
    reference: reference(
      'article',
      'article 32, paragraph 3, of the Organized Crime Convention',
      'instrument-named',
    ),
    sources: [],
    canonical: 'UNTOC art. 32 (3)',
    instrument: 'United Nations Convention against Transnational Organized Crime',
    shortName: 'UNTOC',
    provision: 'art. 32 (3)',
    adopted: '2000-11-15',
    links: [{ label: 'A/RES/55/25', href: 'https://docs.un.org/en/A/RES/55/25' }],
    citation: 'United Nations Convention against Transnational Organized Crime, art. 32 (3)',
  },
  agendaItem: {
    card: 'agenda-item',
    reference: reference('agenda-item', 'agenda item 5', 'agenda-of-document'),
    doubts: ['printed-below-item'],
    sources: [{ document: 'CTOC/COP/WG.4/2010/1', place: null }],
    item: '5',
    title: 'Non-punishment',
    session: second,
    documents: [line('CTOC/COP/WG.4/2010/4', 'background-paper')],
  },
  ambiguous: {
    card: 'ambiguous',
    reference: { ...reference('resolution', 'resolution 4/4', 'several-bodies'), canonical: null },
    sources: [],
    candidates: [
      {
        canonical: 'CTOC/COP resolution 4/4',
        reason: 'body-just-mentioned',
        title: null,
        bodyName: 'Conference of the Parties',
        links: [],
      },
      {
        canonical: 'CAC/COSP resolution 4/4',
        reason: 'body-just-mentioned',
        title: null,
        bodyName: 'Conference of the States Parties',
        links: [],
      },
    ],
  },
  plain: {
    card: 'plain',
    reference: reference('sales-number', 'Sales No. E.09.V.11', 'as-printed'),
    sources: [],
    kind: 'sales-number',
    canonical: 'E.09.V.11',
    reason: 'as-printed',
  },
  unresolved: {
    card: 'plain',
    reference: { ...reference('paragraph', 'paragraph 3 of that report', 'no-antecedent'), canonical: null },
    sources: [],
    kind: 'paragraph',
    canonical: null,
    reason: 'no-antecedent',
  },
} satisfies Record<string, Card>;
