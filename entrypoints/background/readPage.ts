import type { CallSender } from '../../lib/calls/CallSender.ts';
import type { CallTable } from '../../lib/calls/CallTable.ts';
import { readContext } from '../../lib/document/readContext.ts';
import { resolveReferences } from '../../lib/symbols/resolveReferences.ts';
import { knowledge } from './knowledge.ts';
import { hashDocument } from './notes/hashDocument.ts';
import { keepRecord } from './notes/keepRecord.ts';
import { listNumbered } from './notes/listNumbered.ts';
import { pageUrl } from './notes/pageUrl.ts';

type ReadPage = CallTable['read-page'];

/** Reads a page's text: what document it is, and what its references point at. */
export async function readPage(
  { text, blocks, title }: ReadPage['input'],
  sender: CallSender,
): Promise<ReadPage['output']> {
  const context = readContext(text, knowledge(), blocks);
  const { symbol, symbolBasis, body, language } = context;
  await keepRecord(sender, {
    url: pageUrl(sender) ?? '',
    documentId: sender.documentId ?? null,
    title,
    head: null,
    corrections: '',
    symbol: symbolBasis === 'stated' ? symbol : null,
    language,
    textHash: await hashDocument(text),
    paragraphs: listNumbered(text, blocks),
  });
  return {
    context: { symbol, basis: symbolBasis, body, language },
    references: resolveReferences(text, context),
  };
}
