// Answers requests for the practice pages: host and path decide which HTML file is sent. Built files only, no logs,
// nothing kept about a visitor. Forms that a page posts are answered by a redirect, as their sites would.

import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { buildSites } from './build.ts';
import { hosts, pages } from './registry.ts';
import { answerSharing, renderSharing } from './sharing-page.ts';

const TYPES: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html' };
const SHARING = 'clarity/plain/sharing.html';

// The pages live by the same rules as pages of the extension: own files only, nothing inline, no other host. One page
// shows another host's in a frame.
const POLICY = [
  "default-src 'self'; frame-src 'self' https://forms.example.net; base-uri 'none'; object-src 'none'",
  "frame-ancestors 'self' https://portal.hospital.example",
].join('; ');

/** For single-page apps: where a reload lands on a route that has no page of its own in the registry. */
const apps: [host: RegExp, path: RegExp, file: string][] = [
  [/(^|\.)my\.glooko\.com$/, /^\/(settings\/\w+|logbook|reports)?$/, 'glooko/account.html'],
  [/^clarity\.dexcom\.(eu|com)$/, /^\/i\/$/, 'clarity/app.html'],
  [/^www\.libreview\.com$/, /^\/account-settings\//, 'libreview/app.html'],
];

/**
 * The HTML file for an address, or undefined where nothing is served.
 * An exact match with its query wins, then one by host and path, then the single-page apps' own routes.
 */
export function fileFor(url: URL): string | undefined {
  const sameHost = pages
    .map((page) => ({ at: new URL(page.url), file: page.file }))
    .filter(({ at }) => at.host === url.host);
  const samePath = sameHost.filter(({ at }) => at.pathname === url.pathname);
  const page = samePath.find(({ at }) => at.search === url.search) ?? samePath[0];
  if (page !== undefined) return page.file;
  const settings = sameHost.find(({ at }) => at.pathname.startsWith('/settings/'));
  const app = apps.find(([host, path]) => host.test(url.host) && path.test(url.pathname));
  return app === undefined ? undefined : app[2].startsWith('glooko/') ? (settings?.file ?? app[2]) : app[2];
}

function addressOf(request: IncomingMessage): URL {
  // A request through a proxy without encryption carries its whole address.
  const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
  url.port = '';
  return url;
}

async function send(response: ServerResponse, file: string, body: string | Buffer, lasting: boolean): Promise<void> {
  response.writeHead(200, {
    'content-type': `${TYPES[extname(file)] ?? 'application/octet-stream'}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': lasting ? 'max-age=31536000, immutable' : 'no-cache',
  });
  response.end(body);
}

async function answer(root: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = addressOf(request);
  const file = hosts.includes(url.hostname) ? fileFor(url) : undefined;
  if (request.method === 'POST' && file === SHARING) return answerSharing(url, request, response);
  if (request.method === 'POST') {
    response.writeHead(303, { location: request.headers.referer ?? '/' }).end();
    return;
  }
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  if (hosts.includes(url.hostname) && url.pathname.startsWith('/assets/')) {
    const path = normalize(join(root, url.pathname));
    const asset = path.startsWith(join(root, 'assets') + sep) ? await readFile(path).catch(() => null) : null;
    if (asset !== null) return send(response, path, asset, true);
  }
  if (file !== undefined) {
    const html = await readFile(join(root, file), 'utf8');
    return send(response, file, file === SHARING ? renderSharing(html, url, request, response) : html, false);
  }
  response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
}

/** Builds the pages where needed and returns what answers requests for them, over http and https alike. */
export async function createHandler(): Promise<RequestListener> {
  const root = await buildSites();
  return (request, response) => {
    answer(root, request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  };
}
