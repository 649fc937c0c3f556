import * as v from 'valibot';
import { exactObject } from '../schema.ts';
import type { ServiceId } from '../sites/types.ts';
import { codeText } from './code.ts';
import { clinicIdText } from './profile.ts';
import { dayText } from './text.ts';

/** Codes that a person has asked about: "it is still right", said on a day. It holds for this very code and no other. */

const check = v.optional(exactObject({ code: codeText, on: dayText }));

/** As stored: clinic id, then service. */
export const storedChecks = v.record(clinicIdText, exactObject({ glooko: check, clarity: check, libreview: check }));

/** The checks as stored. */
export type StoredChecks = v.InferOutput<typeof storedChecks>;

/** The day on which a person said that a code is right; null where nobody did, or of another code. */
export function checkedOn(
  checks: StoredChecks,
  clinic: string,
  service: ServiceId,
  code: string | null,
): string | null {
  const given = checks[clinic]?.[service];
  return given && given.code === code ? given.on : null;
}
