import type { Finding } from '../../../components/notes/found/Finding.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';

/** The recommendations that the built-in pack has a summary of, and the titles of the documents of their sessions. */
export function listKnown(knowledge: Knowledge): Finding[] {
  const symbols = new Map<string, Finding>();
  for (const session of new Set(knowledge.readings.map((reading) => reading.session))) {
    for (const { symbol, title } of session === null ? [] : knowledge.documentsOf(session)) {
      const key = `document ${symbol}`;
      if (title)
        symbols.set(key, { key, symbol, paragraph: null, words: title.value, isGist: false, copy: null });
    }
  }
  const recommendations = knowledge.readings
    .flatMap(({ document }) => knowledge.recommendationsOf(document))
    .flatMap(({ id, document, paragraph, item, gist }): Finding[] =>
      gist === null || knowledge.document(document) === null
        ? []
        : [
            {
              key: id,
              symbol: document,
              paragraph: [paragraph, item].filter((part) => part !== null).join(' ') || null,
              words: gist.text,
              isGist: true,
              copy: null,
            },
          ],
    );
  return [...symbols.values(), ...recommendations];
}
