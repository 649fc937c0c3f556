/**
 * Chromium's profile folder before the start: its preferences file, and the id an unpacked extension will have.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes preferences, by dotted name, into a profile; what is there already stays. */
export function writePreferences(profile: string, prefs: Record<string, unknown>): void {
  const file = join(profile, 'Default', 'Preferences');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const all = readJson(file);
  for (const [name, value] of Object.entries(prefs)) {
    const keys = name.split('.');
    const last = keys.pop() as string;
    let place = all;
    for (const key of keys) {
      if (typeof place[key] !== 'object' || place[key] === null) place[key] = {};
      place = place[key] as Record<string, unknown>;
    }
    place[last] = value;
  }
  writeFileSync(file, JSON.stringify(all));
}

/**
 * The id that Chromium gives an unpacked extension: the first 128 bits of the SHA-256 of its public key (manifest
 * `key`) or else of its path, written with the letters a to p.
 */
export function unpackedId(extensionDir: string): string {
  const { key } = readJson(join(extensionDir, 'manifest.json'));
  const source = typeof key === 'string' ? Buffer.from(key, 'base64') : realpathSync(extensionDir);
  const digits = createHash('sha256').update(source).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function readJson(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    return {};
  }
}
