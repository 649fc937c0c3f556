import * as v from 'valibot';
import { exactObject } from '../schema.ts';
import { SERVICE_IDS } from '../sites/types.ts';
import { codeText } from './code.ts';
import { clinicIdText } from './profile.ts';
import { dayText } from './text.ts';

/** Codes that a team gave for a clinic whose profile has none. Owns their schemas, as stored and as in a backup. */

const ownCode = { code: codeText, enteredOn: dayText };
const services = <const T extends v.GenericSchema>(one: T) =>
  exactObject({ glooko: v.optional(one), clarity: v.optional(one), libreview: v.optional(one) });

/** As stored: clinic id, then service. One that came with a backup was entered somewhere else. */
export const storedOwnCodes = v.record(
  clinicIdText,
  services(exactObject({ ...ownCode, provenance: v.optional(v.literal('imported')) })),
);

/** As in a backup: where a code came from is not taken from a file. */
export const savedOwnCodes = v.record(clinicIdText, services(exactObject(ownCode)), 'must be an object in { }');

/** Own codes as stored. */
export type StoredOwnCodes = v.InferOutput<typeof storedOwnCodes>;

/** Own codes as in a backup. */
export type SavedOwnCodes = v.InferOutput<typeof savedOwnCodes>;

/** Own codes as a backup holds them. */
export function withoutProvenance(stored: StoredOwnCodes): SavedOwnCodes {
  const saved: SavedOwnCodes = {};
  for (const [clinic, services] of Object.entries(stored)) {
    const codes: SavedOwnCodes[string] = {};
    for (const service of SERVICE_IDS) {
      const own = services[service];
      if (own) codes[service] = { code: own.code, enteredOn: own.enteredOn };
    }
    saved[clinic] = codes;
  }
  return saved;
}
