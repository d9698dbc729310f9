import { writeMarkdownArchive } from '../../../lib/export/archive/writeMarkdownArchive.ts';
import { citeSource } from '../../../lib/export/cite/citeSource.ts';
import { collectDocuments } from '../../../lib/export/collectDocuments.ts';
import { writeCsv } from '../../../lib/export/csv/writeCsv.ts';
import type { ExportFormat } from '../../../lib/export/EXPORT_FORMATS.ts';
import type { ExportDocument } from '../../../lib/export/ExportDocument.ts';
import type { ExportItems } from '../../../lib/export/ExportItem.ts';
import type { ExportNote } from '../../../lib/export/ExportNote.ts';
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
import { writeBriefWord } from '../../../lib/export/word/writeBriefWord.ts';
import { writeFollowUpWord } from '../../../lib/export/word/writeFollowUpWord.ts';
import { writeNotesWord } from '../../../lib/export/word/writeNotesWord.ts';
import type { Knowledge } from '../../../lib/knowledge/Knowledge.ts';
import { NotesError } from '../../../lib/notes/NotesError.ts';
import type { NotesDatabase } from '../../../lib/notes/store/NotesDatabase.ts';
import type { ExportWork } from './ExportWork.ts';
import { readLearned } from './readLearned.ts';
import { readOwnEvidence } from './readOwnEvidence.ts';

/** What an export is written with. */
interface ExportMeans extends Omit<ExportWork, 'ids' | 'format' | 'order' | 'places'> {
  knowledge: Knowledge;
  db: NotesDatabase;
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

/** A Word file about a session, with what is the reader's own on it. */
function reported(write: typeof writeBriefWord): Writer {
  return async function* (items, { session, knowledge, reportWords, how, db }) {
    if (session === null) throw new NotesError('export-failed', { detail: 'no session' });
    const notes: ExportNote[] = [];
    for await (const item of items) if ('note' in item) notes.push(item.note);
    const about = await readLearned(session, knowledge);
    const own = { notes, evidence: await readOwnEvidence(db) };
    const report = gatherReport(session, own, about.knowledge, reportWords.languageTag, about.learned);
    yield* bytesOf(write(report, { words: reportWords, how, ...worksOf(report, about.knowledge) }));
  };
}

async function* bytesOf(file: Promise<ArrayBuffer>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  yield new Uint8Array(await file);
}

function writingOf({ words, knowledge, how }: ExportMeans): NoteWriting {
  return { words, cite: (source) => citeSource(source, knowledge, how) };
}

/** What writes each format. */
export const WRITERS: Record<ExportFormat, Writer> = {
  word: gathered((documents, _, { words, how }) => bytesOf(writeNotesWord(documents, words, how))),
  brief: reported(writeBriefWord),
  'follow-up': reported(writeFollowUpWord),
  markdown: (items, means) => writeMarkdown(items, writingOf(means)),
  'markdown-files': gathered(writeMarkdownArchive),
  html: gathered(writeHtml),
  csv: (items, means) => writeCsv(items, writingOf(means)),
  ris: gathered(writeRis),
  'csl-json': gathered(writeCslJson),
  bibtex: gathered(writeBibtex),
  'web-annotation': (items, { words, now }) => writeWebAnnotations(items, { label: words.title, now }),
  hypothesis: writeHypothesis,
};
