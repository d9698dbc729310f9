import type { CallSender } from '../../../lib/calls/CallSender.ts';
import type { CallTable } from '../../../lib/calls/CallTable.ts';
import type { Reference } from '../../../lib/symbols/Reference.ts';
import { resolving } from '../../../lib/symbols/resolving.ts';
import { nameCorrections } from '../corrections/nameCorrections.ts';
import { findRecord } from '../notes/findRecord.ts';
import { keepRecord } from '../notes/keepRecord.ts';
import { createMemory } from './createMemory.ts';
import { identifyPage } from './identifyPage.ts';
import { runSliced } from './runSliced.ts';

type ReadPage = CallTable['read-page'];

/** Pages that a reader goes back and forth between. */
const remember = createMemory<Reference[]>(8);

/** Reads a page's text, in slices: what document it is, and what its references point at. */
export async function readPage(page: ReadPage['input'], sender: CallSender): Promise<ReadPage['output']> {
  const { key, url, context, symbol, textHash, corrections } = await identifyPage(page, sender);
  const before = await findRecord(sender);
  await keepRecord(sender, {
    url: url ?? '',
    documentId: sender.documentId ?? null,
    title: page.title,
    // What its head says is read with its parts, and stands until then.
    head: before?.head ?? null,
    copy: before?.copy ?? null,
    symbol,
    language: context.language,
    corrections: nameCorrections(corrections),
    textHash,
    paragraphs: [],
    recommendations: 0,
    passages: [],
    drafts: [],
  });
  return {
    context: {
      symbol: context.symbol,
      basis: context.symbolBasis,
      body: context.body,
      language: context.language,
    },
    references: await remember(key, page.text.length, () => runSliced(resolving(page.text, context))),
  };
}
