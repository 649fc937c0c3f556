import type { ServiceId } from '../sites/types.ts';
import type { Provenance } from './provenance.ts';

/**
 * "Confirmed": a person saw this clinic's name, where its code came from and the exact code, and said yes. Stored as a
 * digest of all of that, so that any change to it ends the confirmation by itself.
 */

/** What a person is shown and says yes to, for one service. */
export interface Confirmable {
  readonly clinicId: string;
  readonly name: string;
  readonly provenance: Provenance;
  readonly service: ServiceId;
  readonly code: string;
  readonly shownAs: string | null;
}

/**
 * The digest that stands for one confirmation.
 * @returns SHA-256 in hexadecimal
 */
export async function confirmationDigest({
  clinicId,
  name,
  provenance,
  service,
  code,
  shownAs,
}: Confirmable): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([clinicId, name, provenance, service, code, shownAs]));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
