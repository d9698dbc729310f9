import type { ExportNote } from '../../../lib/export/ExportNote.ts';

/** A note for an export; `over` sets what a test cares for. */
export function sampleExport(over: Partial<ExportNote> = {}): ExportNote {
  return {
    id: '1f0a',
    kind: 'passage',
    targets: ['work:CTOC/COP/WG.4/2099/6@en', 'url:https://www.unodc.org/unodc/en/specimen.html'],
    selectors: [
      { type: 'TextQuoteSelector', exact: 'lanterns should be lit', prefix: 'that ', suffix: ' at dusk' },
      { type: 'TextPositionSelector', start: 120, end: 142 },
    ],
    colour: 1,
    quote: 'lanterns should be lit',
    comment: 'Ask **who** lights them.',
    tags: ['lanterns', 'dusk'],
    status: 'to check',
    statusDay: null,
    source: {
      symbol: 'CTOC/COP/WG.4/2099/6',
      title: 'Report on the meeting',
      url: 'https://www.unodc.org/unodc/en/specimen.html',
      language: 'en',
      paragraph: '15',
    },
    created: '2099-02-17T12:00:00.000Z',
    updated: '2099-02-18T12:00:00.000Z',
    ...over,
  };
}
