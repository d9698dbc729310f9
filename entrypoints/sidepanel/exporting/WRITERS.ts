import { writeMarkdownArchive } from '../../../lib/export/archive/writeMarkdownArchive.ts';
import type { CiteOptions } from '../../../lib/export/cite/CiteOptions.ts';
import { citeSource } from '../../../lib/export/cite/citeSource.ts';
import { collectDocuments } from '../../../lib/export/collectDocuments.ts';
import { writeCsv } from '../../../lib/export/csv/writeCsv.ts';
import type { ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { ExportDocument } from '../../../lib/export/ExportDocument.ts';
import type { ExportItems } from '../../../lib/export/ExportItem.ts';
import type { ExportNote } from '../../../lib/export/ExportNote.ts';
import type { ExportWords } from '../../../lib/export/ExportWords.ts';
import { gatherReport } from '../../../lib/export/follow-up/gatherReport.ts';
import { worksOf } from '../../../lib/export/follow-up/worksOf.ts';
import { writeHtml } from '../../../lib/export/html/writeHtml.ts';
import { writeHypothesis } from '../../../lib/export/hypothesis/writeHypothesis.ts';
import { writeMarkdown } from '../../../lib/export/markdown/writeMarkdown.ts';
import type { NoteWriting } from '../../../lib/export/NoteWriting.ts';
import { writeBibtex } from '../../../lib/export/references/writeBibtex.ts';
import { writeCslJson } from '../../../lib/export/references/writeCslJson.ts';
import { writeRis } from '../../../lib/export/references/writeRis.ts';
import { writeWebAnnotations } from '../../../lib/export/web-annotation/writeWebAnnotations.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import { NotesError } from '../../../lib/notes/NotesError.ts';
import { followUpWords } from './followUpWords.ts';
import { packInWorker } from './packInWorker.ts';
import { withLearned } from './withLearned.ts';

/** What an export is written with. */
export interface ExportMeans {
  knowledge: Knowledge;
  words: ExportWords;
  how: CiteOptions;
  /** Language of the words, "fr". */
  language: string;
  now: Date;
  /** Canonical form of the session that a brief or a table is about. */
  session: string | null;
  signal: AbortSignal;
}

type Pieces = AsyncIterable<string | Uint8Array<ArrayBuffer>> | Iterable<string | Uint8Array<ArrayBuffer>>;
type Writer = (items: ExportItems, means: ExportMeans) => Pieces;

/** A format that is written a document at a time: the notes are gathered first. */
function gathered(
  write: (documents: readonly ExportDocument[], writing: NoteWriting, means: ExportMeans) => Pieces,
): Writer {
  return async function* (items, means) {
    const { documents } = await collectDocuments(items, means.knowledge);
    yield* write(documents, writingOf(means), means);
  };
}

/** A Word file about a session, with the notes on it. */
function reported(make: 'brief' | 'follow-up'): Writer {
  return async function* (items, { session, knowledge, how, signal }) {
    if (session === null) throw new NotesError('export-failed', { detail: 'no session' });
    const notes: ExportNote[] = [];
    for await (const item of items) if ('note' in item) notes.push(item.note);
    const about = await withLearned(session, knowledge);
    const report = gatherReport(session, notes, about);
    const writing = { words: followUpWords(), how, ...worksOf(report, about) };
    yield* packInWorker({ make, report, writing }, signal);
  };
}

function writingOf({ words, knowledge, how }: ExportMeans): NoteWriting {
  return { words, cite: (source) => citeSource(source, knowledge, how) };
}

/** What writes each format. */
export const WRITERS: Record<ExportFormat, Writer> = {
  word: gathered((documents, _, { words: { unreadable, ...words }, how, signal }) =>
    packInWorker({ make: 'notes', documents, words, how }, signal),
  ),
  brief: reported('brief'),
  'follow-up': reported('follow-up'),
  markdown: (items, means) => writeMarkdown(items, writingOf(means)),
  'markdown-files': gathered(writeMarkdownArchive),
  html: gathered((documents, writing, { language }) => writeHtml(documents, writing, language)),
  csv: (items, means) => writeCsv(items, writingOf(means)),
  ris: gathered(writeRis),
  'csl-json': gathered(writeCslJson),
  bibtex: gathered(writeBibtex),
  'web-annotation': (items, { words, now }) => writeWebAnnotations(items, { label: words.title, now }),
  hypothesis: writeHypothesis,
};
