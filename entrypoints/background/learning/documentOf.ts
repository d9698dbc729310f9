import type { CallTable } from '../../../lib/calls/CallTable.ts';
import type { Outline } from '../../../lib/document/Outline.ts';
import type { PackReading } from '../../../lib/knowledge/pack/packReading.ts';
import type { LearnedDocument } from '../../../lib/learning/learnedDocumentSchema.ts';
import { PARSER } from '../../../lib/learning/PARSER.ts';
import { sessionIn } from '../../../lib/learning/sessionIn.ts';
import { nameCorrections } from '../corrections/nameCorrections.ts';
import type { PageIdentity } from '../reading/identifyPage.ts';

/** A document as it is kept, out of what was read of it now. */
export function documentOf(
  { text, blocks }: Pick<CallTable['read-document']['input'], 'text' | 'blocks'>,
  { url, corrections, context }: PageIdentity,
  { header, paragraphs }: Outline,
  { copy, work }: PackReading,
): LearnedDocument {
  return {
    copy,
    work,
    symbol: header.symbol,
    language: context.language,
    title: header.title,
    type: header.type,
    date: header.date,
    session: sessionIn(header),
    urls: url === null ? [] : [url],
    text,
    blocks,
    paragraphs: paragraphs.map(({ number, annex, start, end, words, hash }) => ({
      number,
      annex,
      start,
      end,
      words,
      hash,
    })),
    parser: PARSER,
    corrections: nameCorrections(corrections),
    at: new Date().toISOString(),
  };
}
