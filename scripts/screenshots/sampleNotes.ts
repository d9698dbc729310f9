import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { SCHEMA_VERSION } from '../../lib/notes/schema/SCHEMA_VERSION.ts';

/** The specimen that the notes of the pictures are on. */
export const NOTED_PAGE = '/unodc/en/treaties/CTOC/paper-specimen.html';

const URL = `https://www.unodc.org${NOTED_PAGE}`;
const HOUR = 3_600_000;

type Sample = Partial<Note> & Pick<Note, 'quote'> & { hoursAgo: number };

const SAMPLES: Sample[] = [
  {
    quote: 'a list of the offices that answer letters from abroad',
    comment: 'Ask the capital whether ours is on it. **Compare** with last year’s wording.',
    tags: ['coordination'],
    colour: 1,
    status: 'waiting',
    statusDay: '2099-12-03',
    hoursAgo: 2,
  },
  {
    quote: 'in which of its lines something was changed since the year before',
    comment: 'A good model for our own register: mark what is new.',
    tags: ['drafting', 'register'],
    colour: 3,
    hoursAgo: 30,
  },
  {
    quote: 'a shared calendar of training days',
    colour: 2,
    status: 'to check',
    statusDay: null,
    hoursAgo: 50,
  },
  {
    quote: 'a lantern at the door of every office',
    comment: 'This was in the draft. Find out when it went.',
    tags: ['drafting'],
    colour: 4,
    hoursAgo: 400,
  },
];

/** The notes of the pictures: three that stand on the specimen, and one whose passage is not there. */
export function sampleNotes(now: Date): Note[] {
  return SAMPLES.map(({ hoursAgo, ...sample }, index) => {
    const time = new Date(now.getTime() - hoursAgo * HOUR).toISOString();
    return {
      id: `picture-${index}`,
      version: SCHEMA_VERSION,
      kind: 'passage',
      targets: ['work:CTOC/COP/WG.4/2031/6@en', `url:${URL}`],
      selectors: [{ type: 'TextQuoteSelector', exact: sample.quote, prefix: '', suffix: '' }],
      comment: '',
      tags: [],
      colour: 1,
      status: null,
      statusDay: null,
      source: {
        symbol: 'CTOC/COP/WG.4/2031/6',
        title: 'Specimen: a paper',
        url: URL,
        language: 'en',
        paragraph: String(index + 2),
      },
      created: time,
      updated: time,
      deleted: null,
      ...sample,
    };
  });
}
