import type { Note } from '../../lib/notes/schema/noteSchema.ts';
import { SCHEMA_VERSION } from '../../lib/notes/schema/SCHEMA_VERSION.ts';
import { SPECIMENS } from './SPECIMENS.ts';

const SOURCE = {
  symbol: 'CTOC/COP/WG.4/2031/6',
  title: 'Specimen: a paper',
  url: SPECIMENS.paper,
  language: 'en',
  paragraph: '2',
};

/** A note on a passage of the specimen of a paper; `over` sets what a test cares for. */
export function sampleNote(id: string, over: Partial<Note> = {}): Note {
  const quote = over.quote ?? 'a list of the offices that answer letters from abroad';
  return {
    id,
    version: SCHEMA_VERSION,
    kind: 'passage',
    targets: ['work:CTOC/COP/WG.4/2031/6@en', `url:${SPECIMENS.paper}`],
    selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
    quote,
    comment: '',
    tags: [],
    colour: 1,
    status: null,
    statusDay: null,
    source: SOURCE,
    created: '2026-01-05T10:00:00.000Z',
    updated: '2026-01-05T10:00:00.000Z',
    deleted: null,
    ...over,
  };
}
