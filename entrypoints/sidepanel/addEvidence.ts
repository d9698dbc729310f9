import { askBackground } from '../../lib/calls/askBackground.ts';
import type { AddedEvidence } from '../../lib/document/corrections/Correction.ts';
import type { Front } from './createFront.ts';
import { documentInFront } from './documentInFront.ts';

/**
 * Keeps evidence about a recommendation of the document in front; gives the way to take it back.
 * @throws {CallError} where it could not be kept
 */
export async function addEvidence(front: Front, correction: AddedEvidence): Promise<() => Promise<void>> {
  const page = documentInFront(front);
  const id = crypto.randomUUID();
  await askBackground('correct-document', { id, correction, page });
  return async () => void (await askBackground('undo-correction', { id, page }));
}
