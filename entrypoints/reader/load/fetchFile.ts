import { browser } from 'wxt/browser';
import { LARGEST_FILE } from './LARGEST_FILE.ts';
import { patternsOf } from './patternsOf.ts';
import { REDIRECTS } from './REDIRECTS.ts';
import { ReaderError } from './ReaderError.ts';

/** A file while it arrives. */
export interface ArrivingFile {
  /** Bytes that will come; null where the server does not say. */
  size: number | null;
  /** Its bytes, piece by piece. */
  pieces: AsyncGenerator<Uint8Array>;
  /** Asks the server for some bytes out of turn; null where it cannot be asked. */
  readRange: ((begin: number, end: number) => Promise<Uint8Array>) | null;
}

/**
 * Asks for the file at an address: the one request that the reader of this browser asked for, without cookies.
 * @throws ReaderError where permission is missing, or the file does not come.
 */
export async function fetchFile(address: string, signal: AbortSignal): Promise<ArrivingFile> {
  const { hostname } = new URL(address);
  const hosts = [hostname, ...(REDIRECTS[hostname] ?? [])];
  const isAllowed = await browser.permissions.contains({ origins: patternsOf(hosts) }).catch(() => false);
  if (!isAllowed) throw new ReaderError('permission', hosts);
  const ask = (headers: Record<string, string>) =>
    fetch(address, { signal, headers, credentials: 'omit', referrerPolicy: 'no-referrer' });
  const response = await ask({}).catch((error: unknown) => {
    throw signal.aborted ? error : new ReaderError('unreachable');
  });
  if (response.status === 404 || response.status === 410) throw new ReaderError('not-found');
  if (!response.ok || response.body === null) throw new ReaderError('unreachable');
  const { headers } = response;
  const length = Number(headers.get('content-length'));
  // Of a packed answer the length is not that of the file.
  const size = length > 0 && headers.get('content-encoding') === null ? length : null;
  if (size !== null && size > LARGEST_FILE) throw new ReaderError('too-large');
  const isAskable = size !== null && headers.get('accept-ranges') === 'bytes';
  return {
    size,
    pieces: readPieces(response.body),
    readRange: isAskable
      ? async (begin, end) => {
          const part = await ask({ range: `bytes=${begin}-${end - 1}` });
          return new Uint8Array(await part.arrayBuffer());
        }
      : null,
  };
}

async function* readPieces(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  let read = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ReaderError('unreachable');
    });
    if (done) return;
    read += value.length;
    if (read > LARGEST_FILE) throw new ReaderError('too-large');
    yield value;
  }
}
