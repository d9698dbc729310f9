import type { ExportDocument } from '../ExportDocument.ts';
import { nameSession } from '../nameSession.ts';
import { escapeLatex } from './escapeLatex.ts';
import { nameKey } from './nameKey.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * Documents with their notes as BibTeX, in pieces: `@techreport` with the symbol in `number`, the session in `series`.
 * Described in `docs/formats.md`.
 */
export function* writeBibtex(documents: Iterable<ExportDocument>): Generator<string> {
  const taken = new Set<string>();
  for (const document of documents) {
    const { work, language, session, notes } = document;
    const [year = null, month] = work.date?.split('-') ?? [];
    const tags = new Set(notes.flatMap((note) => note.tags));
    const fields = [
      field('title', work.title ?? work.symbol ?? work.url, true),
      field('author', work.author, true),
      field('institution', 'United Nations', true),
      field('number', work.symbol),
      field('series', session && nameSession(session, null)),
      field('year', year),
      field('month', month ? String(Number(month)) : null),
      field('address', work.place),
      field('language', language),
      field('url', work.url),
      field('keywords', [...tags].join(', ')),
    ];
    yield `@techreport{${nameKey(document, taken)},\n${fields.filter(Boolean).join(',\n')}`;
    // A note at a time: a document can have thousands.
    let before = ',\n  annote = {';
    for (const note of notes) {
      const words = escapeLatex(wordsOf(note));
      if (words === '') continue;
      yield before + words;
      before = ' · ';
    }
    yield `${before === ' · ' ? '}' : ''}\n}\n\n`;
  }
}

/** Two pairs of braces keep a name of a body whole, and the capitals of a title. Nothing for a value that is not known. */
function field(name: string, value: string | null, isWhole = false): string {
  const text = escapeLatex(value ?? '');
  if (text === '') return '';
  return `  ${name} = ${isWhole ? `{{${text}}}` : `{${text}}`}`;
}
