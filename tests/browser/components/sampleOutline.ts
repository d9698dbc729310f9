import type { FrameOutline } from '../../../components/panel/outline/FrameOutline.ts';
import type { DocumentHeader } from '../../../lib/document/DocumentHeader.ts';
import type { Outline, OutlineRecommendation } from '../../../lib/document/Outline.ts';
import type { FollowedOutline } from '../../../lib/knowledge/followUp/FollowedOutline.ts';
import type { Later } from '../../../lib/knowledge/followUp/FollowUp.ts';

/** The head of a made-up report. */
export const sampleHeader: DocumentHeader = {
  symbol: 'CTOC/COP/WG.4/2010/6',
  symbolBasis: 'inferred',
  symbolWhy: 'The only known report of this session.',
  otherSymbols: [],
  type: 'report',
  title: 'Specimen of a report',
  body: 'CTOC/COP/WG.4',
  session: { canonical: null, ordinal: 2, start: '2010-01-27', end: '2010-01-29', place: 'Vienna' },
  ...{ distribution: null, date: '2010-02-17', language: 'en', originalLanguage: null },
  ...{ agendaItem: null, starNote: null, jobNumber: null },
};

type Asks = [addressee: string | null, wording: string][];

function recommendation(
  paragraph: string,
  start: number,
  words: string,
  asks: Asks,
  more: Partial<OutlineRecommendation> = {},
): OutlineRecommendation {
  return {
    id: `CTOC/COP/WG.4/2010/6#${paragraph}`,
    hash: paragraph,
    ...{ paragraph, annex: null, item: null, start, end: start + words.length, words },
    asks: asks.map(([addressee, wording]) => ({
      addressee,
      wording,
      carriedOver: false,
      start,
      end: start,
    })),
    ...{ headings: [], refersTo: [], standing: 'recommendation', by: 'machine' },
    ...more,
  };
}

const heading = (level: number, label: string, title: string, start: number) => ({
  ...{ level, label, title, start, end: start + title.length },
});

/** The outline of a made-up report: two chapters, seven things asked, who spoke and who was there. */
export const sampleOutline: Outline = {
  header: sampleHeader,
  headings: [
    heading(1, 'I', 'Recommendations', 0),
    heading(2, 'A', 'Training', 20),
    heading(2, 'B', 'Études de cas', 600),
    heading(1, 'II', 'Organization of the meeting', 1000),
  ],
  paragraphs: [],
  corrections: [],
  recommendations: [
    recommendation('8', 50, 'States parties should keep a calendar of training days.', [
      ['States parties', 'should'],
    ]),
    recommendation(
      '9',
      250,
      'The Secretariat should print the list, and States Parties are encouraged to read it.',
      [
        ['The Secretariat', 'should'],
        ['States Parties', 'are encouraged to'],
      ],
    ),
    recommendation('10', 450, '<b>Names</b> should be kept apart.', [[null, 'should']], { item: '(a)' }),
    recommendation(
      '11',
      650,
      'La délégation may wish to consider a glossary.',
      [['Member States', 'may wish to consider']],
      {
        standing: 'proposal',
      },
    ),
    recommendation('12', 750, 'Members should reply.', [['Members', 'should']], { standing: 'reads-like' }),
    recommendation('13', 850, 'Offices must be named.', [['States parties', 'must']], { by: 'reader' }),
  ],
  agenda: [
    {
      ...{
        item: '3',
        title: 'Exchange of views',
        documents: ['CTOC/COP/WG.4/2010/2'],
        start: 1050,
        end: 1080,
      },
      items: [{ item: '(a)', title: 'Training', documents: [], items: [], start: 1081, end: 1090 }],
    },
  ],
  statements: [
    {
      ...{ paragraph: '70', item: '3', capacity: 'representative', start: 1100, end: 1150 },
      names: ['Algeria', "Côte d'Ivoire", 'Iran (Islamic Republic of)'],
    },
    { paragraph: '71', item: null, capacity: 'observer', names: ['Specimen League'], start: 1160, end: 1200 },
  ],
  attendance: [
    {
      ...{ category: 'states-parties', paragraph: '80', unfinished: false, start: 1300, end: 1400 },
      names: ['Algeria', 'Guinea-Bissau', 'Iran (Islamic Republic of)'],
    },
    {
      ...{ category: 'signatories', paragraph: '81', unfinished: true, start: 1410, end: 1450 },
      names: ["Côte d'Ivoire"],
    },
  ],
};

const LATER: readonly Later[] = ['restated', 'none found', 'not checked', 'differing views'];

const sampleFollowed: FollowedOutline = {
  ...sampleOutline,
  recommendations: sampleOutline.recommendations.map((each, at) => ({
    ...each,
    later: LATER[at % LATER.length] ?? null,
  })),
  set: [],
};

/** The page itself, and one frame in it. */
export const sampleOutlines: FrameOutline[] = [{ frameId: 0, outline: sampleFollowed }];
