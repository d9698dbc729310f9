import { NotesError } from '../../../lib/notes/NotesError.ts';
import type { LongWork } from '../../../lib/notes/store/LongWork.ts';
import { readNotesName } from '../../../lib/settings/readNotesName.ts';
import type { TransferAnswer, TransferResults } from './TransferAnswer.ts';
import type { TransferWork } from './TransferWork.ts';

/** The worker that writes and reads files: nothing of that holds up the panel. */
export interface TransferWorker {
  /**
   * Has one work done; works are asked one after the other. When the signal says so the worker ends, and with it all
   * that it read; an import is first taken back there.
   * @throws {NotesError} `cancelled`, `export-failed` where the worker itself failed, or what the work throws
   */
  ask<What extends keyof TransferResults>(
    work: Extract<TransferWork, { do: What }>,
    long?: LongWork,
  ): Promise<TransferResults[What]>;
  /** Ends the worker; the next work begins with another. */
  end(): void;
}

/** A worker of this page, started when the first work is asked. */
export function createTransferWorker(): TransferWorker {
  let worker: Worker | null = null;

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  return {
    async ask(work, { signal, onProgress } = {}) {
      const database = await readNotesName();
      if (signal?.aborted) throw new NotesError('cancelled');
      worker ??= new Worker(new URL('./transfer.worker.ts', import.meta.url), { type: 'module' });
      const asked = worker;
      asked.postMessage({ use: database });
      const cancelling = new AbortController();
      try {
        return await new Promise((resolve, reject) => {
          const cancel = () => {
            // A worker that is ended in the middle of a write would leave open whether that was done.
            if (work.do === 'import') return asked.postMessage({ do: 'cancel' } satisfies TransferWork);
            end();
            reject(new NotesError('cancelled'));
          };
          const { signal: over } = cancelling;
          signal?.addEventListener('abort', cancel, { signal: over });
          const fail = (detail: string) => {
            end();
            reject(new NotesError(work.do === 'read' ? 'file-too-large' : 'export-failed', { detail }));
          };
          asked.addEventListener('error', ({ message }) => fail(message), { signal: over });
          asked.addEventListener('messageerror', () => fail('an answer that cannot be read'), {
            signal: over,
          });
          asked.addEventListener(
            'message',
            ({ data }: MessageEvent<TransferAnswer>) => {
              if ('progress' in data) onProgress?.(data.progress);
              else if ('failed' in data) reject(new NotesError(data.failed, { detail: data.detail }));
              else resolve(data.done as never);
            },
            { signal: over },
          );
          asked.postMessage(work);
        });
      } finally {
        cancelling.abort();
      }
    },
    end,
  };
}
