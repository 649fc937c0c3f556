import type { Settings } from '../settings.ts';
import type { ServiceId } from '../sites/types.ts';
import type { Active, ActiveService, KnownClinic } from './active.ts';

/** What a person said yes to last, clinic by clinic: kept so that a question that comes again can say what has changed. */

type LastConfirmed = Settings['lastConfirmed'];
type ConfirmedCode = NonNullable<LastConfirmed[string]['services'][ServiceId]>;

/**
 * The record after a yes to the clinic in use.
 * @param confirmed every digest that holds now
 */
export function afterYes(
  { clinic, services }: Active,
  { lastConfirmed }: Pick<Settings, 'lastConfirmed'>,
  confirmed: readonly string[],
): LastConfirmed {
  if (!clinic) return lastConfirmed;
  const { id, name } = clinic.profile;
  const before = lastConfirmed[id]?.services;
  const kept: LastConfirmed[string]['services'] = {};
  for (const service of services) {
    const now = service.confirmed || confirmed.includes(service.digest ?? '') ? seenOf(service) : null;
    // What is not confirmed yet is still to be compared with the yes before.
    const code = now ?? (service.digest === null ? undefined : before?.[service.service]);
    if (code) kept[service.service] = code;
  }
  return { ...lastConfirmed, [id]: { name, provenance: clinic.provenance, services: kept } };
}

function seenOf({ code, shownAs, provenance }: ActiveService): ConfirmedCode | null {
  return code === null ? null : { code, shownAs, provenance };
}

/** The record after a yes to one code of a clinic, perhaps not the one in use. */
export function afterYesTo(
  lastConfirmed: LastConfirmed,
  { profile, provenance }: KnownClinic,
  service: ServiceId,
  code: ConfirmedCode,
): LastConfirmed {
  const before = lastConfirmed[profile.id] ?? { name: profile.name, provenance, services: {} };
  return { ...lastConfirmed, [profile.id]: { ...before, services: { ...before.services, [service]: code } } };
}
