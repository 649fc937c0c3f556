/**
 * The practice sites' network: one https server and one proxy in front of it, both on this machine only.
 *
 * Owns: which host names exist during a run. A browser behind this proxy sees the real names (`https://my.glooko.com/…`)
 * served from here, and every other name refused and written down, so that a test can say that nothing else was asked.
 * Must not: know what the pages hold (that is the handler's), or ever connect to another machine.
 */
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { certificateFor } from './certificate.ts';

/** What to serve. */
export interface NetOptions {
  /** Answers every request of every practice host; `request.headers.host` says which. */
  handler: RequestListener;
  /** Host names that exist: exact ones, and `*.suffix` for every name under a suffix (not the suffix itself). */
  hosts: readonly string[];
}

/** A running practice network. */
export interface Net {
  /** The proxy's port on 127.0.0.1. */
  readonly proxyPort: number;
  /** Base64 SHA-256 of the server's public key, for Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** `host:port` of everything that was asked for and does not exist here, in order. */
  readonly refused: string[];
  /** Every request that reached the practice server, in order; `path` includes the query. */
  readonly requests: { host: string; path: string }[];
  /** Ends both servers and every open connection. */
  close(): Promise<void>;
}

const ALWAYS_IN_CERTIFICATE = [
  'my.glooko.com',
  '*.my.glooko.com',
  'clarity.dexcom.eu',
  'clarity.dexcom.com',
  'www.libreview.com',
];

/** Starts the practice network on free ports of 127.0.0.1. */
export async function startNet(options: NetOptions): Promise<Net> {
  const { key, cert, spki } = await certificateFor([...ALWAYS_IN_CERTIFICATE, ...options.hosts]);
  const refused: string[] = [];
  const requests: { host: string; path: string }[] = [];
  const sockets = new Set<Socket>();
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  };

  const site = createHttpsServer({ key, cert }, (request, response) => {
    requests.push({ host: request.headers.host ?? '', path: request.url ?? '' });
    options.handler(request, response);
  });
  site.on('connection', keep);
  const sitePort = await listen(site);

  // A plain http request through the proxy names a whole address. The practice hosts answer it too: a page without TLS is
  // one of those on which nothing may happen.
  const proxy = createHttpServer((request, response) => {
    const target = plainTarget(request.url ?? '', request.headers.host);
    if (exists(target.replace(/:80$/, ':443'), options.hosts)) {
      requests.push({ host: request.headers.host ?? '', path: request.url ?? '' });
      options.handler(request, response);
      return;
    }
    refused.push(target);
    response.writeHead(502, { connection: 'close' }).end();
  });
  proxy.on('connection', keep);
  proxy.on('connect', (request, client, head) => {
    const target = request.url ?? '';
    if (!exists(target, options.hosts)) {
      refused.push(target);
      client.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
      return;
    }
    const tunnel = connect(sitePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      tunnel.write(head);
      tunnel.pipe(client).pipe(tunnel);
    });
    keep(tunnel);
    tunnel.on('close', () => client.destroy());
    client.on('close', () => tunnel.destroy());
  });
  const proxyPort = await listen(proxy);

  const close = async () => {
    const closed = [site, proxy].map((server) => new Promise<void>((resolve) => server.close(() => resolve())));
    for (const socket of sockets) socket.destroy();
    await Promise.all(closed);
  };
  return { proxyPort, spki, refused, requests, close };
}

function listen(server: Server): Promise<number> {
  // A connection that is closed because nothing went over it may be closed in the moment in which a browser asks over it,
  // which then shows an error instead of the page.
  server.keepAliveTimeout = 0;
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function exists(target: string, hosts: readonly string[]): boolean {
  const match = /^(.+):443$/.exec(target.toLowerCase());
  const name = match?.[1];
  if (!name) return false;
  return hosts.some((host) => (host.startsWith('*.') ? name.endsWith(host.slice(1)) : name === host));
}

function plainTarget(address: string, host: string | undefined): string {
  try {
    const url = new URL(address);
    return `${url.hostname}:${url.port || '80'}`;
  } catch {
    return host ?? address;
  }
}
