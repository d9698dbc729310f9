import type { LongWork } from '../../../lib/notes/store/LongWork.ts';
import { createTransferWorker } from './createTransferWorker.ts';
import type { TransferResults } from './TransferAnswer.ts';
import type { TransferWork } from './TransferWork.ts';

/**
 * Has one work done by a worker that is started for it and ends with it.
 * @throws {NotesError} `cancelled`, `export-failed`, or what the work throws
 */
export async function askOnce<What extends keyof TransferResults>(
  work: Extract<TransferWork, { do: What }>,
  long?: LongWork,
): Promise<TransferResults[What]> {
  const worker = createTransferWorker();
  try {
    return await worker.ask<What>(work, long);
  } finally {
    worker.end();
  }
}
