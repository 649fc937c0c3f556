import type { ServiceId } from '../sites/types.ts';
import type { ActiveService, KnownClinic } from './active.ts';

/** Which services a clinic uses. Without the schema library, so that the popup can ask it too. */

/**
 * The services that the clinic in use names, or has a code for; null without a clinic.
 * @param services those that are on
 */
export function usedBy({
  clinic,
  services,
}: {
  readonly clinic: KnownClinic | null;
  readonly services: readonly ActiveService[];
}): ReadonlySet<ServiceId> | null {
  if (!clinic) return null;
  const used = services.filter(({ service, code }) => code !== null || clinic.profile.services[service]);
  return new Set(used.map(({ service }) => service));
}
