import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import { isOld, laterDay } from './age.ts';
import type { Profile } from './profile.ts';
import { codeOddity } from './typed-code.ts';

/** A clinic's state in the list: what somebody should look after. */

/**
 * What may be wrong with a clinic's code for a service; `health.<kind>` in the catalogue. `missing`: the clinic uses the
 * service, but its code is not known. `odd`: not shaped like the service's codes. `old`: read more than a year ago.
 * `unchecked`: nobody says when it was read.
 */
export interface HealthSign {
  readonly kind: 'missing' | 'odd' | 'old' | 'unchecked';
  readonly service: ServiceId;
}

/**
 * The state of a clinic's codes. A service that the profile does not name is not missing, unless no code is known at all.
 * @param ownCodes codes that were entered for it on top
 * @param rightOn when a person said that a code is still right, YYYY-MM-DD; null where nobody did
 * @param today YYYY-MM-DD
 */
export function healthOf(
  { services }: Pick<Profile, 'services'>,
  ownCodes: { readonly [S in ServiceId]?: { readonly code: string; readonly enteredOn: string } | undefined },
  rightOn: (service: ServiceId, code: string | null) => string | null,
  today: string,
): HealthSign[] {
  const codes = SERVICE_IDS.map((service) => {
    const given = services[service];
    const own = given?.code ? undefined : ownCodes[service];
    const code = given?.code ?? own?.code ?? null;
    return {
      service,
      named: given !== undefined,
      code,
      day: laterDay(own?.enteredOn ?? given?.checkedOn ?? null, rightOn(service, code)),
    };
  });
  const none = codes.every(({ code }) => code === null);
  return codes.flatMap(({ service, named, code, day }): HealthSign[] => {
    if (code === null) return named || none ? [{ kind: 'missing', service }] : [];
    const odd = codeOddity(service, code) ? [{ kind: 'odd', service } as const] : [];
    if (day === null) return [...odd, { kind: 'unchecked', service }];
    return isOld(day, today) ? [...odd, { kind: 'old', service }] : odd;
  });
}
