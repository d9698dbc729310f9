import type { Block } from '../Block.ts';
import { type ParseContext, parse } from '../parse.ts';
import { applyCorrections } from './applyCorrections.ts';
import type { CorrectedDocument } from './CorrectedDocument.ts';
import type { NamedCorrection } from './NamedCorrection.ts';
import { symbolOfReader } from './symbolOfReader.ts';

/** Reads a document and applies what its reader corrected, the earliest first; pauses as `parse` does. */
export function* parseCorrected(
  text: string,
  blocks: readonly Block[],
  context: Omit<ParseContext, 'symbol'>,
  corrections: readonly NamedCorrection[],
): Generator<void, CorrectedDocument> {
  const document = yield* parse(text, blocks, { ...context, symbol: symbolOfReader(corrections) });
  return applyCorrections(document, corrections, text);
}
