import type { CallTable } from '../../lib/calls/CallTable.ts';
import { outlineOf } from '../../lib/document/outlineOf.ts';
import { parse } from '../../lib/document/parse.ts';
import { knowledge } from './knowledge.ts';

type ReadDocument = CallTable['read-document'];

/** Milliseconds at a stretch: other calls of the page are answered in between. */
const SLICE = 20;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Reads a page's text as a document, in slices. */
export async function readDocument({ text, blocks }: ReadDocument['input']): Promise<ReadDocument['output']> {
  const reading = parse(text, blocks, { sessions: knowledge() });
  let begun = performance.now();
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done)
      return { outline: outlineOf({ document: step.value, byReader: new Map(), corrections: [] }, text) };
    if (performance.now() - begun < SLICE) continue;
    await pause();
    begun = performance.now();
  }
}
