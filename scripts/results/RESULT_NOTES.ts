import type { ExportNote } from '../../lib/export/ExportNote.ts';
import type { OwnEvidence } from '../../lib/export/follow-up/OwnEvidence.ts';

const SYMBOL = 'CTOC/COP/WG.4/2010/6';
const URL = 'https://www.unodc.org/unodc/en/treaties/CTOC/paper-specimen.html';

function makeNote(id: string, paragraph: string, over: Partial<ExportNote>): ExportNote {
  const quote = over.quote ?? 'a list of the offices that answer letters from abroad';
  return {
    id,
    kind: 'passage',
    targets: [`work:${SYMBOL}@en`],
    selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    quote,
    comment: '',
    tags: [],
    colour: 1,
    status: null,
    statusDay: null,
    source: { symbol: SYMBOL, title: '', url: URL, language: 'en', paragraph },
    created: '2031-02-20T10:00:00.000Z',
    updated: '2031-02-20T10:00:00.000Z',
    ...over,
  };
}

/** Notes of our own, with sentences of our own, on a report that the packs know. */
export const RESULT_NOTES: readonly ExportNote[] = [
  makeNote('one', '15', {
    comment:
      'Ask the capital whether ours is on it. **Compare** with last year’s wording:\n\n- who answers\n- how fast',
    tags: ['coordination'],
    status: 'waiting',
  }),
  makeNote('two', '15', { quote: '=1+1 offices', comment: '=1+1 is text here.', tags: ['drafting'] }),
  makeNote('three', '16', {
    quote: '<b>a shared calendar</b> of training days',
    comment: '<script>alert(1)</script> is text, too.',
    status: 'to check',
  }),
];

/** Notes in a language that runs from right to left. */
export const ARABIC_NOTES: readonly ExportNote[] = [
  makeNote('four', '15 (b)', {
    quote: 'قائمة بالمكاتب التي ترد على الرسائل الواردة من الخارج (2031)',
    comment: 'ينبغي أن نسأل العاصمة عن **القائمة**.',
    tags: ['تنسيق'],
  }),
];

/** What the reader found themselves. */
export const RESULT_EVIDENCE: readonly OwnEvidence[] = [
  {
    symbol: SYMBOL,
    paragraph: '15',
    item: null,
    words: 'The specimen',
    relation: 'mentioned',
    document: 'A letter to the specimen group',
    place: '3',
    quote: 'the list, as before',
  },
];
