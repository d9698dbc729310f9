import type { ExportDocument } from '../ExportDocument.ts';
import { nameSession } from '../nameSession.ts';
import { wordsOf } from './wordsOf.ts';

/**
 * Documents with their notes as RIS, a record a document, in pieces: type `RPRT`, the symbol in `SN`, the session as
 * series in `T2`. Described in `docs/formats.md`.
 */
export function* writeRis(documents: Iterable<ExportDocument>): Generator<string> {
  for (const { work, language, session, notes } of documents) {
    const tags = new Set(notes.flatMap((note) => note.tags));
    yield [
      line('TY', 'RPRT'),
      line('TI', work.title ?? work.symbol ?? work.url),
      line('AU', work.author && `${work.author},`),
      line('SN', work.symbol),
      line('T2', session && nameSession(session, null)),
      line('PY', work.date?.slice(0, 4) ?? null),
      line('DA', work.date?.replaceAll('-', '/') ?? null),
      line('CY', work.place),
      line('PB', 'United Nations'),
      line('LA', language),
      line('UR', work.url),
      ...[...tags].map((tag) => line('KW', tag)),
    ].join('');
    for (const note of notes) yield line('N1', wordsOf(note));
    yield 'ER  - \r\n\r\n';
  }
}

/** One field on one line: a line end in a value would begin another field. Nothing for a value that is not known. */
function line(tag: string, value: string | null): string {
  const text = value
    ?.toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim();
  return text ? `${tag}  - ${text}\r\n` : '';
}
