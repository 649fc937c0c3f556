import type { KnownClinic } from './clinics/active.ts';
import { type Changed, changedSince } from './clinics/changed.ts';
import { checkedOn } from './clinics/checks.ts';
import type { Draft } from './clinics/draft.ts';
import { type HealthSign, healthOf } from './clinics/health.ts';
import { withoutProvenance } from './clinics/own-codes.ts';
import type { Saved } from './clinics/profile-text.ts';
import type { Problem } from './schema.ts';
import type { Settings } from './settings.ts';
import { SERVICE_IDS, type ServiceId } from './sites/types.ts';
import type { State } from './state.ts';

/** What the list of clinics and its editor show, decided by the background. */
export interface ClinicsView {
  /** Every clinic there is, strongest provenance first; those that a policy hides are not among them. */
  readonly clinics: readonly ListedClinic[];
  /** Id of the one in use. */
  readonly active: string | null;
  /** The one in use is the organisation's default. */
  readonly byPolicy: boolean;
  /** Adding, editing, importing and restoring are off. */
  readonly locked: boolean;
  /** What became different since the person said yes to the clinic in use. */
  readonly changed: readonly Changed[];
  /** The clinic that `ui:put-back` would bring back. */
  readonly removed: { readonly id: string; readonly name: string } | null;
  /** What stood in the editor when it was left; null in a private window and under a lock. */
  readonly draft: Draft | null;
  /** What a backup would hold: hand it to `backupText`. */
  readonly saved: Saved;
  readonly policy: PolicyShown;
  /** Stored choices could not be read and were left alone. */
  readonly unread: boolean;
}

/** One clinic in the list. */
export interface ListedClinic extends KnownClinic {
  /** Whether it can be edited and removed here. Any other can be duplicated. */
  readonly mine: boolean;
  /** Services whose code was entered on top of the profile. */
  readonly ownCodes: readonly ServiceId[];
  readonly health: readonly HealthSign[];
}

/** The organisation's settings, as a page tells of them. */
export type PolicyShown =
  | { readonly kind: 'none' | 'late' }
  /** The keys that are set. */
  | { readonly kind: 'set'; readonly keys: readonly string[] }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

/**
 * Puts the view together.
 * @param draft what is kept of the editor
 * @param today YYYY-MM-DD
 */
export function clinicsView(
  { settings, settingsProblems, policy, wait, active }: State,
  draft: Draft | null,
  today: string,
): ClinicsView {
  const { removed, clinics, ownCodes, prefill, off } = settings;
  return {
    clinics: active.clinics.map((clinic) => listed(clinic, settings, today)),
    active: active.clinic?.profile.id ?? null,
    byPolicy: active.byPolicy,
    locked: active.locked,
    changed: changedSince(active, settings),
    removed: removed && !active.locked ? { id: removed.profile.id, name: removed.profile.name } : null,
    draft: active.locked ? null : draft,
    saved: {
      profiles: clinics.map(({ profile }) => profile),
      ownCodes: withoutProvenance(ownCodes),
      prefill,
      off,
    },
    policy: policyShown({ policy, wait }),
    unread: settingsProblems.length > 0,
  };
}

function listed(clinic: KnownClinic, { ownCodes, checks }: Settings, today: string): ListedClinic {
  const own = ownCodes[clinic.profile.id] ?? {};
  return {
    ...clinic,
    mine: clinic.provenance === 'entered' || clinic.provenance === 'imported',
    ownCodes: SERVICE_IDS.filter((service) => own[service] && !clinic.profile.services[service]?.code),
    health: healthOf(
      clinic.profile,
      own,
      (service, code) => checkedOn(checks, clinic.profile.id, service, code),
      today,
    ),
  };
}

function policyShown({ policy, wait }: Pick<State, 'policy' | 'wait'>): PolicyShown {
  if (policy.kind === 'broken') return { kind: 'broken', problems: policy.problems };
  if (policy.kind === 'set') return { kind: 'set', keys: Object.keys(policy.policy) };
  return { kind: wait.kind === 'no' ? 'none' : 'late' };
}
