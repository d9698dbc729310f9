import { blocksOfText } from '../../../lib/document/blocksOfText.ts';
import { outlineOf } from '../../../lib/document/outlineOf.ts';
import { parseDocument } from '../../../lib/document/parseDocument.ts';
import { readingOf } from '../../../lib/knowledge/reading/readingOf.ts';
import type { LearnedDocument } from '../../../lib/learning/learnedDocumentSchema.ts';
import { PARSER } from '../../../lib/learning/PARSER.ts';
import { sessionIn } from '../../../lib/learning/sessionIn.ts';

/** A document as it is learned from a page of plain text. */
export function readForTest(text: string, url = 'https://www.unodc.org/a') {
  const blocks = blocksOfText(text);
  const document = parseDocument(text, blocks, { sessions: null });
  const outline = outlineOf({ document, byReader: new Map(), corrections: [] }, text);
  const reading = readingOf(document, text, null);
  const { symbol, title, type, date, language } = outline.header;
  const learned: LearnedDocument = {
    copy: reading.copy,
    work: reading.work,
    symbol,
    language,
    title,
    type,
    date,
    session: sessionIn(outline.header),
    urls: [url],
    text,
    blocks,
    paragraphs: outline.paragraphs.map(({ number, annex, start, end, words, hash }) => ({
      number,
      annex,
      start,
      end,
      words,
      hash,
    })),
    parser: PARSER,
    corrections: '',
    at: '2026-01-02T03:04:05.000Z',
  };
  return { learned, reading, outline };
}
