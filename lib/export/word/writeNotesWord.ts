import { HeadingLevel, type Paragraph } from 'docx';
import { aboutDocument } from '../aboutDocument.ts';
import type { CiteOptions } from '../cite/CiteOptions.ts';
import { citePlace } from '../cite/citePlace.ts';
import { createCiter } from '../cite/createCiter.ts';
import { readPinpoint } from '../cite/readPinpoint.ts';
import type { ExportDocument } from '../ExportDocument.ts';
import type { ExportNote } from '../ExportNote.ts';
import type { ExportWords } from '../ExportWords.ts';
import { createFootnotes } from './createFootnotes.ts';
import { noteParagraphs } from './noteParagraphs.ts';
import { packWord } from './packWord.ts';
import { paragraphOf } from './paragraphOf.ts';

/**
 * Documents with their notes as a Word file: a heading a document, below it one a paragraph or recommendation, each
 * passage with its citation as a footnote. Described in `docs/formats.md`.
 */
export function writeNotesWord(
  documents: readonly ExportDocument[],
  words: ExportWords,
  how: Pick<CiteOptions, 'style' | 'language'>,
): Promise<ArrayBuffer> {
  const footnotes = createFootnotes();
  const cite = createCiter({ ...how, form: 'footnote' });
  const children = documents.flatMap((document): Paragraph[] => {
    const { work, notes } = document;
    const named = [work.symbol, work.title].filter(Boolean).join(' · ') || (work.url ?? words.unnamed);
    const about = aboutDocument(document, words.languageTag);
    let place: string | null = null;
    return [
      paragraphOf(named, { heading: HeadingLevel.HEADING_1 }),
      ...(about === '' ? [] : [paragraphOf(about, { style: 'About' })]),
      ...notes.flatMap((note) => {
        const heading = note.source.paragraph === place ? [] : headingOf(note, how);
        place = note.source.paragraph;
        return [...heading, ...noteParagraphs(note, words, footnotes.add(cite(work, place)))];
      }),
    ];
  });
  const title = paragraphOf(words.title, { heading: HeadingLevel.TITLE });
  return packWord({ title: words.title, children: [title, ...children], footnotes });
}

function headingOf({ source }: ExportNote, { language }: Pick<CiteOptions, 'language'>): Paragraph[] {
  const place = citePlace(readPinpoint(source.paragraph), language);
  if (place === '') return [];
  const opened = place.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  return [paragraphOf(opened, { heading: HeadingLevel.HEADING_2 })];
}
