import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import type { KnownClinic } from './active.ts';
import type { SavedOwnCodes } from './own-codes.ts';

/** The own codes of a backup: which of them come in, shown before a restore and decided by it in the same way. */

/** One own code of a backup. */
export interface ArrivingCode {
  readonly clinic: string;
  /** The clinic's name; null where it is not here, so that the code stays out. */
  readonly name: string | null;
  readonly service: ServiceId;
  readonly code: string;
  /** The code that is here for it already: the profile's own, or one that was entered. */
  readonly here: string | null;
  /** What comes in; null where it stays out. */
  readonly own: { readonly code: string; readonly enteredOn: string } | null;
}

/**
 * What becomes of a backup's own codes. One that is here already stays, unless a person agreed to replace that clinic; a
 * code of the profile itself is never replaced.
 * @param saved out of the backup
 * @param here own codes of this computer
 * @param known every clinic that there is, the backup's among them
 * @param replace ids of clinics that may be replaced
 */
export function arrivingCodes(
  saved: SavedOwnCodes,
  here: SavedOwnCodes,
  known: readonly KnownClinic[],
  replace: readonly string[],
): ArrivingCode[] {
  return Object.entries(saved).flatMap(([clinic, services]) =>
    SERVICE_IDS.flatMap((service): ArrivingCode[] => {
      const own = services[service];
      if (!own) return [];
      const profile = known.find((one) => one.profile.id === clinic)?.profile;
      const given = profile?.services[service]?.code ?? null;
      const entered = here[clinic]?.[service]?.code ?? null;
      const stays =
        !profile || given !== null || (entered !== null && !replace.includes(clinic)) || entered === own.code;
      return [
        {
          clinic,
          name: profile?.name ?? null,
          service,
          code: own.code,
          here: given ?? entered,
          own: stays ? null : own,
        },
      ];
    }),
  );
}
