import * as v from 'valibot';
import { BACKUP_FORMAT, type Backup, backupSchema } from './backup.ts';
import { type Profile, profileSchema } from './profile.ts';

/**
 * Profiles and backups as text. One content has one text, whatever way it came here: keys stand in the schema's order, so
 * that export, import and export again give the same bytes.
 */

const laidOut = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A profile as a file or as text to paste: two blanks a level, a line break at the end. */
export function profileText(profile: Profile): string {
  return laidOut(v.parse(profileSchema, profile));
}

/** A profile in as few characters as it takes, for a QR. */
export function compactProfileText(profile: Profile): string {
  return JSON.stringify(v.parse(profileSchema, profile));
}

/** What of the settings goes into a backup. */
export interface Saved extends Omit<Backup, 'format' | 'clinics'> {
  readonly profiles: readonly Profile[];
}

/** A backup as a file. Clinics keep their order; own codes stand in the order of their clinics' ids. */
export function backupText({ profiles, ownCodes, prefill, off }: Saved): string {
  const codes = Object.entries(ownCodes)
    .filter(([, services]) => Object.keys(services).length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return laidOut(
    v.parse(backupSchema, {
      format: BACKUP_FORMAT,
      clinics: profiles,
      ownCodes: Object.fromEntries(codes),
      prefill,
      off: { ...off, sites: off.sites.toSorted() },
    }),
  );
}

/** The name for a file with this clinic. */
export function profileFileName({ id }: Profile): string {
  return `${id}.clinic.json`;
}
