// Owns calling npm: where it is found, and with which switches it stays quiet and gives up soon without a network.

import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { Fault } from './fault.mjs';

/** Quiet, nothing beyond the install itself, the local cache first (the lock's digests decide), no minutes of retries. */
const SWITCHES = [
  '--no-audit',
  '--no-fund',
  '--no-update-notifier',
  '--loglevel=error',
  '--prefer-offline',
  '--fetch-retries=2',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=4000',
];

/**
 * The command that starts npm. Its JavaScript is run by the Node that is running, whatever the one on PATH is.
 * @returns {string[]} program and first arguments
 */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.[cm]?js$/.test(own) && existsSync(own)) return [process.execPath, own];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const besideWindowsShim = join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js');
    if (process.platform === 'win32' && existsSync(besideWindowsShim)) return [process.execPath, besideWindowsShim];
    const found = join(folder, 'npm');
    if (process.platform === 'win32' || !existsSync(found)) continue;
    const real = realpathSync(found);
    return real.endsWith('.js') ? [process.execPath, real] : [found];
  }
  throw new Fault('npm was not found. Install it together with Node: https://nodejs.org');
}

/**
 * Runs `npm ci` in a folder that holds a lock file.
 * @param {string} folder absolute path
 * @param {string} log absolute path of a file that takes all of npm's output
 * @returns {Promise<{ code: number, output: string }>} exit code and what npm wrote
 */
export async function npmCi(folder, log) {
  const [program, ...first] = npmCommand();
  mkdirSync(dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const child = spawn(program, [...first, 'ci', '--prefix', folder, ...SWITCHES], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      file.write(chunk);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exit) => resolve(exit ?? 1));
  });
  file.end();
  return { code, output };
}

/**
 * Whether npm failed for want of a network rather than for a reason of its own.
 * @param {string} output what npm wrote
 */
export function looksOffline(output) {
  return /ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENOTCACHED|UNABLE_TO_GET_ISSUER|network/i.test(
    output,
  );
}
