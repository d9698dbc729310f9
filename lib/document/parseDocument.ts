import { runThrough } from '../symbols/runThrough.ts';
import type { Block } from './Block.ts';
import type { Document } from './Document.ts';
import { type ParseContext, parse } from './parse.ts';

/** Reads a document in one go; see `parse`, which can pause. */
export function parseDocument(text: string, blocks: readonly Block[], context: ParseContext): Document {
  return runThrough(parse(text, blocks, context));
}
