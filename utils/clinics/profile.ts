import * as v from 'valibot';
import { exactObject, type Parsed, parse, rule } from '../schema.ts';
import { codeText } from './code.ts';
import { versionedFormat } from './format.ts';
import { dayText, noteText, plainText } from './text.ts';

/**
 * A clinic's profile: the one format for files, text, QR, policy and storage. Owns the schema and its reading from text;
 * where a profile came from is kept beside it, never in it.
 */

/** The version of the format that this copy reads and writes. */
export const PROFILE_FORMAT = 'sharing-setup/clinic@1';

/** A file or pasted text may be this many bytes. */
export const MOST_BYTES = 64 * 1024;

/** A policy or a backup may hold this many clinics. */
export const MOST_CLINICS = 200;

/** An id of a clinic: what policy and storage call it. */
export const clinicIdText = v.pipe(
  v.string('must be text in quotes'),
  rule('3 to 64 small letters `a`–`z`, digits and hyphens'),
  v.regex(/^[a-z0-9-]{3,64}$/, 'must be 3 to 64 small letters, digits or hyphens'),
  // Codes are looked up by id: these would find something in every object.
  v.check((id) => id !== 'constructor' && id !== 'prototype', 'is a word that can’t be an id: take another'),
);

const webAddress = v.pipe(
  plainText(120),
  v.check((text) => {
    try {
      return new URL(text).protocol === 'https:';
    } catch {
      return false;
    }
  }, 'must be an address that starts with https://'),
  rule('an address that starts with `https://`, up to 120 characters'),
  // What stands before an @ looks like the host and is not.
  v.check((text) => !text.includes('@'), 'must not hold an @'),
);

const serviceSchema = exactObject({
  code: v.optional(codeText),
  shownAs: v.optional(plainText(120)),
  checkedOn: v.optional(dayText),
  source: v.optional(plainText(200)),
});

/** The schema of a profile (design 2.2). Unknown keys are refused. */
export const profileSchema = exactObject({
  format: versionedFormat(PROFILE_FORMAT),
  id: clinicIdText,
  name: plainText(120),
  country: v.optional(
    v.pipe(
      v.string('must be text in quotes'),
      rule('two capital letters (ISO 3166-1), like `GB`'),
      v.regex(/^[A-Z]{2}$/, 'must be two capital letters, like GB'),
    ),
  ),
  contact: v.optional(
    exactObject({
      phone: v.optional(plainText(120)),
      email: v.optional(plainText(120)),
      website: v.optional(webAddress),
      hours: v.optional(plainText(120)),
      urgent: v.optional(plainText(120)),
    }),
  ),
  services: exactObject({
    glooko: v.optional(serviceSchema),
    clarity: v.optional(serviceSchema),
    libreview: v.optional(serviceSchema),
  }),
  notes: v.optional(
    exactObject({
      glooko: v.optional(noteText),
      clarity: v.optional(noteText),
      libreview: v.optional(noteText),
      carelink: v.optional(noteText),
      general: v.optional(noteText),
    }),
  ),
});

/** Several clinics, each with an id of its own. */
export const clinicList = v.pipe(
  v.array(profileSchema, 'must be a list in [ ]'),
  rule(`a list of up to ${MOST_CLINICS} clinics, each as in a clinic’s file, no id twice`),
  v.maxLength(MOST_CLINICS, `holds more than ${MOST_CLINICS} clinics`),
  v.check((clinics) => new Set(clinics.map(({ id }) => id)).size === clinics.length, 'holds the same id twice'),
);

/** A clinic as a profile says it. */
export type Profile = v.InferOutput<typeof profileSchema>;

/**
 * Reads a profile from text.
 * @param text JSON of at most 64 KiB in UTF-8
 */
export function readProfile(text: string): Parsed<Profile> {
  if (new TextEncoder().encode(text).length > MOST_BYTES) {
    return { ok: false, problems: [{ path: '', reason: 'is larger than 64 KiB' }] };
  }
  try {
    return parse(profileSchema, JSON.parse(text));
  } catch {
    return { ok: false, problems: [{ path: '', reason: 'is not JSON' }] };
  }
}
