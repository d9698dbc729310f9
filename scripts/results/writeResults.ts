import fs from 'node:fs';
import path from 'node:path';
import type { CiteOptions } from '../../lib/export/cite/CiteOptions.ts';
import { citeSource } from '../../lib/export/cite/citeSource.ts';
import { collectDocuments } from '../../lib/export/collectDocuments.ts';
import { writeCsv } from '../../lib/export/csv/writeCsv.ts';
import type { ExportSource } from '../../lib/export/ExportNote.ts';
import { gatherReport } from '../../lib/export/follow-up/gatherReport.ts';
import { worksOf } from '../../lib/export/follow-up/worksOf.ts';
import { writeHtml } from '../../lib/export/html/writeHtml.ts';
import { writeBriefWord } from '../../lib/export/word/writeBriefWord.ts';
import { writeFollowUpWord } from '../../lib/export/word/writeFollowUpWord.ts';
import { writeNotesWord } from '../../lib/export/word/writeNotesWord.ts';
import { loadBuiltInKnowledge } from '../../lib/knowledge/loadBuiltInKnowledge.ts';
import { ARABIC_NOTES, RESULT_EVIDENCE, RESULT_NOTES } from './RESULT_NOTES.ts';
import { REPORT_WORDS, RESULT_WORDS } from './RESULT_WORDS.ts';

const HOW: CiteOptions = { style: 'editorial-manual', language: 'en', form: 'plain' };
const SESSION = 'CTOC/COP/WG.4 session 2';

/** Writes a few notes of our own, on a report that the packs know, in formats that people open; gives the files. */
export async function writeResults(folder: string) {
  const knowledge = loadBuiltInKnowledge();
  const writing = {
    words: RESULT_WORDS,
    cite: (source: ExportSource) => citeSource(source, knowledge, HOW),
  };
  const items = RESULT_NOTES.map((note) => ({ note }));
  const { documents } = await collectDocuments(items, knowledge);
  const arabic = await collectDocuments(
    ARABIC_NOTES.map((note) => ({ note })),
    knowledge,
  );
  const report = gatherReport(
    SESSION,
    { notes: RESULT_NOTES, evidence: RESULT_EVIDENCE },
    knowledge,
    RESULT_WORDS.languageTag,
  );
  const about = { words: REPORT_WORDS, how: HOW, ...worksOf(report, knowledge) };
  let table = '';
  for await (const piece of writeCsv(items, writing)) table += piece;
  const save = (name: string, content: string | ArrayBuffer) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, typeof content === 'string' ? content : new Uint8Array(content));
    return file;
  };
  return {
    word: save('notes.docx', await writeNotesWord(documents, RESULT_WORDS, HOW)),
    arabic: save(
      'arabic.docx',
      await writeNotesWord(arabic.documents, RESULT_WORDS, { ...HOW, language: 'ar' }),
    ),
    brief: save('brief.docx', await writeBriefWord(report, about)),
    'follow-up': save('follow-up.docx', await writeFollowUpWord(report, about)),
    csv: save('notes.csv', table),
    html: save('notes.html', [...writeHtml(documents, writing)].join('')),
  };
}
