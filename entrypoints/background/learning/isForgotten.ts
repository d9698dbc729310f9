import type { CallSender } from '../../../lib/calls/CallSender.ts';
import { listForgotten } from './listForgotten.ts';

/** Whether a document was forgotten while this very page showed it. */
export async function isForgotten(copy: string, { documentId }: CallSender): Promise<boolean> {
  return documentId !== undefined && (await listForgotten()).includes(`${copy} ${documentId}`);
}
