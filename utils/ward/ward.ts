import type { PolicyState } from '../clinics/policy.ts';
import { placeOf } from '../sites/places.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import { IDLE_MINUTES, idleTimes } from './idle.ts';
import type { SignOut, Visits } from './visit.ts';

/** How a ward's computer stands, and what our pages show of it. Pure. */

/** A ward's computer. */
export interface Ward extends Visits {
  /** A visit ends after so many minutes without input. */
  readonly minutes: number;
}

/**
 * What a person has to do next: end with the last family, begin with the next, tick the account, or get on. While a visit is
 * `ending` nothing is said: what is said to be gone is gone.
 */
export type WardStep = 'ending' | 'sign-out' | 'start' | 'account' | 'open';

/**
 * How the ward stands.
 * @param switchedOn whether a person has switched ward mode on
 * @param visits what lies in session storage
 * @param wasOpen the flag on disk
 * @returns null where ward mode is off
 */
export function wardOf(switchedOn: boolean, policy: PolicyState, visits: Visits, wasOpen: boolean): Ward | null {
  const set = policy.kind === 'set' ? policy.policy : {};
  // An organisation's wish that can't be read ends no visit under it.
  const on = set.wardMode ?? (switchedOn || (policy.kind === 'broken' && visits.visit !== null));
  if (!on) return null;
  const lost = wasOpen && visits.visit === null;
  const crash: SignOut | null = lost ? { how: 'crash', hosts: [], clipboard: 'untouched' } : null;
  return {
    ...visits,
    minutes: set.idleResetMinutes ?? IDLE_MINUTES,
    signOut: visits.signOut ?? crash,
  };
}

/** What comes next. */
export function wardStep({ visit, signOut }: Pick<Ward, 'visit' | 'signOut'>): WardStep {
  if (signOut) return visit ? 'ending' : 'sign-out';
  if (!visit) return 'start';
  return visit.account ? 'open' : 'account';
}

/** Whether a code may go in, as far as the ward is concerned: always where there is none. */
export const mayFill = (ward: Ward | null): boolean => ward === null || wardStep(ward) === 'open';

/** What our pages show of a ward. */
export interface WardView {
  readonly step: WardStep;
  readonly minutes: number;
  /** What our buttons copied last was a code. */
  readonly codeCopied: boolean;
  /** When the visit ends if nobody does anything; null while no countdown runs. */
  readonly endsAt: number | null;
  readonly signOut: {
    readonly how: SignOut['how'];
    readonly clipboard: SignOut['clipboard'];
    /** The services that were used, each with its hosts; none where they are not known. */
    readonly services: readonly { readonly service: ServiceId; readonly hosts: readonly string[] }[];
  } | null;
}

/** Puts the view together. */
export function wardView(ward: Ward | null): WardView | null {
  if (!ward) return null;
  const { visit, idle, signOut, minutes } = ward;
  return {
    step: wardStep(ward),
    minutes,
    codeCopied: visit?.codeCopied ?? false,
    endsAt: idle?.warned == null ? null : idle.warned + idleTimes(minutes).countdown,
    signOut: signOut && { how: signOut.how, clipboard: signOut.clipboard, services: servicesOf(signOut.hosts) },
  };
}

function servicesOf(hosts: readonly string[]): NonNullable<WardView['signOut']>['services'] {
  const of = (service: ServiceId) => hosts.filter((host) => placeOf(`https://${host}/`)?.place.id === service);
  return SERVICE_IDS.map((service) => ({ service, hosts: of(service) })).filter(({ hosts: own }) => own.length > 0);
}
