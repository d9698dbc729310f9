import type { Note } from '../../../lib/notes/schema/noteSchema.ts';
import { SCHEMA_VERSION } from '../../../lib/notes/schema/SCHEMA_VERSION.ts';
import { STATUSES } from '../../../lib/notes/schema/STATUSES.ts';
import { LANGUAGES } from './LANGUAGES.ts';

const COLOURS = [1, 2, 3, 4] as const;
const TAGS = ['coordination', 'training', 'wording', 'budget', 'to raise'];

/** Where the notes of one document were made. */
export interface NotedPage {
  url: string;
  title: string;
  /** Words that stand on it: each note quotes one of them. */
  quotes: readonly string[];
}

/** Notes on passages, `count` of them: the first are on `page`, one a quote; the rest on a hundred invented papers. */
export function makeNotes(count: number, { url, title, quotes }: NotedPage): Note[] {
  return Array.from({ length: count }, (_, at): Note => {
    const isOnPage = at < quotes.length;
    const quote = quotes[at % quotes.length] ?? '';
    const symbol = isOnPage ? null : `CTOC/COP/WG.4/2099/${(at % 100) + 1}`;
    const address = isOnPage ? url : `https://www.unodc.org/invented/${at % 100}.html`;
    const time = new Date(Date.UTC(2026, 0, 1) + at * 3_600_000).toISOString();
    return {
      id: `bench-${at}`,
      version: SCHEMA_VERSION,
      kind: 'passage',
      targets: [`url:${address}`, ...(symbol ? [`work:${symbol}@en`] : [])],
      selectors: [{ type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' }],
      quote,
      comment: `Comment number ${at}: ask the capital, **compare** with last year, and come back to it. ${LANGUAGES[at % LANGUAGES.length]?.text}`,
      tags: [TAGS[at % TAGS.length] ?? ''],
      colour: COLOURS[at % COLOURS.length] ?? 1,
      status: STATUSES[at % STATUSES.length] ?? null,
      statusDay: null,
      source: { symbol, title, url: address, language: 'en', paragraph: String((at % 60) + 1) },
      created: time,
      updated: time,
      deleted: null,
    };
  });
}
