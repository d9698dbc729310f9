import { askBackground } from '../../lib/calls/askBackground.ts';
import type { Front } from './createFront.ts';
import { documentInFront } from './documentInFront.ts';

/**
 * Takes back what the reader last said the symbol of the document in front is.
 * @throws CallError where that could not be done
 */
export async function undoSymbol(front: Front): Promise<void> {
  const state = front.state();
  const outlines = state.is === 'page' ? (state.outlines ?? []) : [];
  const corrections = outlines.find(({ frameId }) => frameId === 0)?.outline.corrections ?? [];
  const last = corrections.findLast(({ correction }) => correction.kind === 'symbol');
  if (last) await askBackground('undo-correction', { id: last.id, page: documentInFront(front) });
  await front.read();
}
