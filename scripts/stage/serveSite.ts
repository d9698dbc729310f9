import fs from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import { CONTENT_TYPES } from './CONTENT_TYPES.ts';
import type { Site } from './Site.ts';

/** A running server: its port on 127.0.0.1, the paths that it was asked for, and the way to stop it. */
export interface SiteServer {
  port: number;
  asked: string[];
  stop: () => Promise<void>;
}

function answer(site: Site, asked: string[], request: IncomingMessage, response: ServerResponse): void {
  const address = decodeURIComponent(new URL(request.url ?? '/', 'https://www.unodc.org').pathname);
  asked.push(address);
  const file = site(address);
  if (file === null) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
    return;
  }
  const type = CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type }).end(fs.readFileSync(file));
}

/** Serves a site over HTTPS, with a certificate made for the occasion, on a free port of this machine only. */
export async function serveSite(site: Site): Promise<SiteServer> {
  const pair = await generate([{ name: 'commonName', value: 'www.unodc.org' }]);
  const asked: string[] = [];
  const server = https.createServer({ key: pair.private, cert: pair.cert }, (request, response) =>
    answer(site, asked, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, asked, stop };
}
