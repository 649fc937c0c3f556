/**
 * The self-signed certificate of the practice sites' https server.
 *
 * Owns: making it, and keeping it under out/certificate/ for a week so that a run does not wait for a new key.
 * Must not: ask the machine to trust it. Each browser is told about this one key for one run only.
 */
import { createHash, X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';

/** A private key and certificate as PEM, and the base64 SHA-256 of its public key (what Chromium's switch takes). */
export interface Certificate {
  key: string;
  cert: string;
  spki: string;
}

const FOLDER = new URL('../../out/certificate/', import.meta.url).pathname;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The certificate for exactly these names (a leading `*.` is a wildcard), from the cache when one less than seven days
 * old fits, made anew otherwise.
 */
export async function certificateFor(names: readonly string[]): Promise<Certificate> {
  const wanted = [...new Set(names)].sort();
  const file = join(FOLDER, `${createHash('sha256').update(wanted.join(' ')).digest('hex').slice(0, 16)}.json`);
  return cached(file) ?? (await make(wanted, file));
}

function cached(file: string): Certificate | undefined {
  try {
    if (Date.now() - statSync(file).mtimeMs > 7 * DAY) return undefined;
    const { key, cert } = JSON.parse(readFileSync(file, 'utf8')) as { key: string; cert: string };
    return { key, cert, spki: spkiOf(cert) };
  } catch {
    // Absent, half written or from an older version: a new one costs a fraction of a second.
    return undefined;
  }
}

async function make(names: string[], file: string): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'Sharing Setup practice sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - DAY),
    notAfterDate: new Date(Date.now() + 30 * DAY),
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2 as const, value })) }],
  });
  mkdirSync(FOLDER, { recursive: true });
  // Written beside and renamed: two runs at once must not read half a file.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ key: made.private, cert: made.cert }), { mode: 0o600 });
  renameSync(draft, file);
  return { key: made.private, cert: made.cert, spki: spkiOf(made.cert) };
}

function spkiOf(cert: string): string {
  const spki = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(spki).digest('base64');
}
