import type { CallTable } from '../../lib/calls/CallTable.ts';
import { readContext } from '../../lib/document/readContext.ts';
import { resolveReferences } from '../../lib/symbols/resolveReferences.ts';
import { knowledge } from './knowledge.ts';

type ReadPage = CallTable['read-page'];

/** Reads a page's text: what document it is, and what its references point at. */
export async function readPage({ text, blocks }: ReadPage['input']): Promise<ReadPage['output']> {
  const context = readContext(text, knowledge(), blocks);
  const { symbol, symbolBasis, body, language } = context;
  return {
    context: { symbol, basis: symbolBasis, body, language },
    references: resolveReferences(text, context),
  };
}
