import type { NewNote } from '../../../lib/notes/NewNote.ts';

/** A note on a passage of an invented report; `over` sets what a test cares for. */
export function sampleNote(over: Partial<NewNote> = {}): NewNote {
  return {
    kind: 'passage',
    targets: ['work:CTOC/COP/WG.4/2099/6@en', 'url:https://www.unodc.org/unodc/en/specimen.html'],
    selectors: [
      { type: 'TextQuoteSelector', exact: 'lanterns should be lit', prefix: 'that ', suffix: ' at dusk' },
      { type: 'TextPositionSelector', start: 120, end: 142 },
    ],
    quote: 'lanterns should be lit',
    comment: 'Ask **who** lights them.',
    tags: ['lanterns'],
    colour: 1,
    status: null,
    statusDay: null,
    source: {
      symbol: 'CTOC/COP/WG.4/2099/6',
      title: 'Report on the meeting of the specimen group',
      url: 'https://www.unodc.org/unodc/en/specimen.html',
      language: 'en',
      paragraph: '15',
    },
    ...over,
  };
}
