import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import { CONTENT_TYPES } from './CONTENT_TYPES.ts';
import { readRange } from './readRange.ts';
import type { Site } from './Site.ts';

/** A running server: its port on 127.0.0.1, the paths that it was asked for, and the way to stop it. */
export interface SiteServer {
  port: number;
  asked: string[];
  /** Parts of files that were asked for, each as "path first-last". */
  ranges: string[];
  /**
   * From now on, who asks for the whole of a file gets its first bytes, and the rest only when the function that this
   * gives is called; parts are answered at once.
   */
  holdBack: (path: string, bytes: number) => () => void;
  stop: () => Promise<void>;
}

/** What a server remembers. */
interface Memory extends Pick<SiteServer, 'asked' | 'ranges'> {
  held: Map<string, { bytes: number; released: Promise<void> }>;
}

async function answer(
  site: Site,
  { asked, ranges, held }: Memory,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = decodeURIComponent(new URL(request.url ?? '/', 'https://www.unodc.org').pathname);
  asked.push(address);
  const file = site(address);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const content = fs.readFileSync(file);
  const type = CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  const headers = { 'content-type': type, 'accept-ranges': 'bytes' };
  const range = readRange(request.headers.range, content.length);
  if (range !== null) {
    const { first, last } = range;
    ranges.push(`${address} ${first}-${last}`);
    const part = content.subarray(first, last + 1);
    const told = {
      'content-range': `bytes ${first}-${last}/${content.length}`,
      'content-length': part.length,
    };
    response.writeHead(206, { ...headers, ...told }).end(part);
    return;
  }
  response.writeHead(200, { ...headers, 'content-length': content.length });
  const back = held.get(address);
  if (back === undefined) {
    response.end(content);
    return;
  }
  response.write(content.subarray(0, back.bytes));
  await back.released;
  response.end(content.subarray(back.bytes));
}

/** Serves a site over HTTPS, with a certificate made for the occasion, on a free port of this machine only. */
export async function serveSite(site: Site): Promise<SiteServer> {
  const pair = await generate([{ name: 'commonName', value: 'www.unodc.org' }]);
  const memory: Memory = { asked: [], ranges: [], held: new Map() };
  const server = https.createServer(
    { key: pair.private, cert: pair.cert },
    (request, response) => void answer(site, memory, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { asked, ranges, held } = memory;
  return {
    port,
    asked,
    ranges,
    holdBack(address, bytes) {
      const { promise: released, resolve } = Promise.withResolvers<void>();
      held.set(address, { bytes, released });
      return () => {
        held.delete(address);
        resolve();
      };
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
