import { type Note, noteSchema } from '../../../lib/notes/schema/noteSchema.ts';
import { SCHEMA_VERSION } from '../../../lib/notes/schema/SCHEMA_VERSION.ts';
import { sampleNote } from './sampleNote.ts';

/** Notes on a hundred invented documents, `count` in all, each some 1,000 characters; the same ones every time. */
export function manyNotes(count: number): Note[] {
  return Array.from({ length: count }, (_, index) => {
    const symbol = `CTOC/COP/WG.4/2099/${(index % 100) + 1}`;
    const time = new Date(Date.UTC(2099, 0, 1) + index * 60_000).toISOString();
    const quote =
      `${index}. Lanterns in quarter ${index % 37} should be lit at dusk, and put out where nobody passes. `.repeat(
        3,
      );
    return noteSchema.parse({
      ...sampleNote({
        quote,
        comment: index % 11 === 0 ? 'Voir le résumé du débat.' : 'Ask who lights them.',
      }),
      id: `note-${String(index).padStart(6, '0')}`,
      targets: [`work:${symbol}@en`, `url:https://www.unodc.org/unodc/en/${symbol}.html`],
      selectors: [
        {
          type: 'TextQuoteSelector',
          exact: quote,
          prefix: 'It was said that ',
          suffix: 'The meeting went on.',
        },
        { type: 'TextPositionSelector', start: index, end: index + quote.length },
      ],
      source: { ...sampleNote().source, symbol },
      version: SCHEMA_VERSION,
      created: time,
      updated: time,
      deleted: null,
    });
  });
}
