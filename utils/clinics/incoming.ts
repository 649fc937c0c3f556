import { type Parsed, type Problem, parse } from '../schema.ts';
import { type Backup, backupSchema, MOST_BACKUP_BYTES } from './backup.ts';
import { repeatedKey } from './json-keys.ts';
import { MOST_BYTES, type Profile, profileSchema } from './profile.ts';

/**
 * Text from outside (a file, the clipboard, a QR): what it is, and what is wrong with it. It takes the text as it is:
 * nothing around the JSON is cut away, so that what is imported is what somebody handed over.
 */

/** One clinic, or a backup with its clinics, codes and switches. */
export type Incoming =
  | { readonly kind: 'profile'; readonly profiles: readonly [Profile] }
  | ({ readonly kind: 'backup'; readonly profiles: readonly Profile[] } & Omit<Backup, 'format' | 'clinics'>);

const refused = (reason: string, path = ''): { readonly ok: false; readonly problems: readonly Problem[] } => ({
  ok: false,
  problems: [{ path, reason }],
});

/**
 * Reads a clinic's profile or a backup.
 * @param text as it came; a byte order mark is no harm
 * @returns what it is, or all that is wrong with it; never throws
 */
export function readIncoming(text: string): Parsed<Incoming> {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BACKUP_BYTES) return refused(`is larger than ${MOST_BACKUP_BYTES / 1024 / 1024} MiB`);
  const json = text.replace(/^\ufeff/, '').trim();
  if (json === '') return refused('is empty');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return refused(whyNoJson(json));
  }
  const format = typeof value === 'object' && value !== null ? (value as { format?: unknown }).format : undefined;
  const isBackup = typeof format === 'string' && format.startsWith('sharing-setup/backup@');
  if (!isBackup && bytes > MOST_BYTES) return refused('is larger than 64 KiB');
  const twice = repeatedKey(json);
  if (twice !== null) return refused('stands there twice: keep one of them', twice);
  if (!isBackup) {
    const read = parse(profileSchema, value);
    return read.ok ? { ok: true, value: { kind: 'profile', profiles: [read.value] } } : read;
  }
  const read = parse(backupSchema, value);
  if (!read.ok) return read;
  const { format: _, clinics, ...others } = read.value;
  return { ok: true, value: { kind: 'backup', profiles: clinics, ...others } };
}

function whyNoJson(text: string): string {
  if (/^[\w+-]+:\/?\/?\S+$/.test(text)) return 'is an address: open it, save the clinic’s file and choose that';
  if (text.includes('{')) return 'is not JSON: copy the whole text, from the first { to the last }, and nothing else';
  return 'is no clinic: it does not start with {';
}
