import type { Settings } from '../settings.ts';
import { SERVICE_IDS, type ServiceId } from '../sites/types.ts';
import { BUNDLED_CLINICS } from './bundled.ts';
import { checkedOn } from './checks.ts';
import { type Confirmable, confirmationDigest } from './confirmation.ts';
import type { PolicyState } from './policy.ts';
import type { Profile } from './profile.ts';
import type { Provenance } from './provenance.ts';

/** Which clinics there are, which one is in use, and which of its codes may go in. Pure: settings and policy in. */

/** A clinic and where it came from. */
export interface KnownClinic {
  readonly profile: Profile;
  readonly provenance: Provenance;
}

/** One service of the clinic in use. */
export interface ActiveService {
  readonly service: ServiceId;
  readonly code: string | null;
  /** Where this code came from; a clinic of the copy may have a code that was entered here or came with a backup. */
  readonly provenance: Provenance;
  readonly shownAs: string | null;
  readonly checkedOn: string | null;
  /** When a person here said that this code is still right. */
  readonly rightOn: string | null;
  readonly source: string | null;
  readonly digest: string | null;
  readonly confirmed: boolean;
}

/** What is in use. */
export interface Active {
  readonly clinics: readonly KnownClinic[];
  readonly clinic: KnownClinic | null;
  readonly byPolicy: boolean;
  readonly services: readonly ActiveService[];
  readonly prefill: 'auto' | 'ask';
  readonly locked: boolean;
  readonly broken: boolean;
}

/**
 * Every clinic there is, strongest provenance first; one id is listed once. A lock leaves those of policy and copy.
 */
export function knownClinics(settings: Settings, policy: PolicyState): KnownClinic[] {
  if (policy.kind === 'broken') return [];
  const set = policy.kind === 'set' ? policy.policy : {};
  const managed = (set.clinics ?? []).map((profile): KnownClinic => ({ profile, provenance: 'managed' }));
  const bundled = BUNDLED_CLINICS.map((profile): KnownClinic => ({ profile, provenance: 'bundled' }));
  const all = [...managed, ...bundled, ...(set.lockClinics ? [] : settings.clinics)];
  return all.filter(({ profile }, index) => all.findIndex((other) => other.profile.id === profile.id) === index);
}

function chosen(clinics: readonly KnownClinic[], settings: Settings, policy: PolicyState): KnownClinic | null {
  const byDefault = (policy.kind === 'set' ? policy.policy.defaultClinic : undefined) ?? null;
  const find = (id: string | null) => clinics.find(({ profile }) => profile.id === id) ?? null;
  const { choice } = settings;
  // A choice made while this default stood is a person's wish; one made before it is not.
  const wished = choice && choice.besides === byDefault ? find(choice.clinic) : null;
  return wished ?? find(byDefault);
}

/**
 * What is in use now.
 * @param settings what the person chose
 * @param policy what the organisation set
 */
export async function resolveActive(settings: Settings, policy: PolicyState): Promise<Active> {
  const set = policy.kind === 'set' ? policy.policy : {};
  const clinics = knownClinics(settings, policy);
  const clinic = chosen(clinics, settings, policy);
  const byPolicy = clinic !== null && set.defaultClinic === clinic.profile.id;
  const on = SERVICE_IDS.filter((service) => set.services?.includes(service) ?? true);
  const services = clinic
    ? await Promise.all(
        on.map((service) => activeService(clinic, service, settings, byPolicy, set.lockClinics ?? false)),
      )
    : [];
  return {
    clinics,
    clinic,
    byPolicy,
    services,
    prefill: set.prefill ?? settings.prefill,
    // While an organisation's wish can't be read, nothing is changed under it.
    locked: policy.kind === 'broken' || (set.lockClinics ?? false),
    broken: policy.kind === 'broken',
  };
}

async function activeService(
  { profile, provenance }: KnownClinic,
  service: ServiceId,
  settings: Settings,
  byPolicy: boolean,
  locked: boolean,
): Promise<ActiveService> {
  const given = profile.services[service];
  const own = given?.code || locked ? undefined : settings.ownCodes[profile.id]?.[service];
  const code = given?.code ?? own?.code ?? null;
  const from: Provenance = own ? (own.provenance ?? 'entered') : provenance;
  const shownAs = given?.shownAs ?? null;
  const seen: Confirmable | null =
    code === null ? null : { clinicId: profile.id, name: profile.name, provenance: from, service, code, shownAs };
  const digest = seen ? await confirmationDigest(seen) : null;
  return {
    service,
    code,
    provenance: from,
    shownAs,
    checkedOn: own?.enteredOn ?? given?.checkedOn ?? null,
    rightOn: checkedOn(settings.checks, profile.id, service, code),
    source: own ? null : (given?.source ?? null),
    digest,
    // What an organisation pinned, or chose for everybody, needs no second yes; a code entered on top of it does.
    confirmed:
      digest !== null && ((!own && (provenance === 'managed' || byPolicy)) || settings.confirmed.includes(digest)),
  };
}
