import { askBackground } from '../../lib/calls/askBackground.ts';
import type { Front } from './createFront.ts';
import { documentInFront } from './documentInFront.ts';

/**
 * Keeps what the reader says the symbol of the document in front is.
 * @throws CallError where it could not be kept, or no document is in front
 */
export async function correctSymbol(front: Front, symbol: string): Promise<void> {
  await askBackground('correct-document', {
    id: crypto.randomUUID(),
    correction: { kind: 'symbol', symbol },
    page: documentInFront(front),
  });
  await front.read();
}
