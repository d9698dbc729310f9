import { NotesError } from '../../../lib/notes/NotesError.ts';
import type { WordWork } from './WordWork.ts';

type Answer = { bytes: ArrayBuffer } | { failed: string };

/**
 * Makes a Word file in a worker, which is loaded for it and ends with it.
 * @throws {NotesError} `cancelled`, or `export-failed`
 */
export async function* packInWorker(
  work: WordWork,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./word.worker.ts', import.meta.url), { type: 'module' });
  try {
    const bytes = await new Promise<ArrayBuffer>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(new NotesError('cancelled')), { once: true });
      worker.onerror = ({ message }) => reject(new NotesError('export-failed', { detail: message }));
      worker.onmessage = ({ data }: MessageEvent<Answer>) =>
        'bytes' in data
          ? resolve(data.bytes)
          : reject(new NotesError('export-failed', { detail: data.failed }));
      worker.postMessage(work);
    });
    yield new Uint8Array(bytes);
  } finally {
    worker.terminate();
  }
}
