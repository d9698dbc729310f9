import type { CallTable } from '../../lib/calls/CallTable.ts';
import { readContext } from '../../lib/document/readContext.ts';
import { resolveReferences } from '../../lib/symbols/resolveReferences.ts';

type ReadPage = CallTable['read-page'];

/** Reads a page's text: what document it is, and what its references point at. */
export async function readPage({ text, blocks }: ReadPage['input']): Promise<ReadPage['output']> {
  const context = readContext(text, null, blocks);
  const { symbol, symbolBasis, body } = context;
  return { context: { symbol, basis: symbolBasis, body }, references: resolveReferences(text, context) };
}
