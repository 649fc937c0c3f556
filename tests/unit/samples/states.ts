// States of the extension that tests start from.

import { resolveActive } from '../../../utils/clinics/active.ts';
import { BUNDLED_CLINICS } from '../../../utils/clinics/bundled.ts';
import { type Policy, type PolicyState, readPolicy } from '../../../utils/clinics/policy.ts';
import { FIRST_SETTINGS, type Settings } from '../../../utils/settings.ts';
import type { PolicyWait, State } from '../../../utils/state.ts';

/** The id of the clinic that comes with the extension, and its Clarity code. */
export const BUILT_IN = { id: 'ggc-children', code: 'ukroyhosc' } as const;

/** The first settings with some of them changed. */
export function settingsWith(changes: Partial<Settings> = {}): Settings {
  return { ...FIRST_SETTINGS, ...changes };
}

/** Settings in which a clinic is chosen. */
export function chose(clinic: string, changes: Partial<Settings> = {}): Settings {
  return settingsWith({ choice: { clinic, besides: null }, ...changes });
}

/** A policy as managed storage would give it, read. Throws where the sample itself is broken. */
export function policyOf(policy: Policy): PolicyState {
  const read = readPolicy(
    policy,
    BUNDLED_CLINICS.map(({ id }) => id),
  );
  if (read.kind === 'broken') throw new Error(JSON.stringify(read.problems));
  return read;
}

/** A policy that arrived and does not fit. */
export const BROKEN: PolicyState = { kind: 'broken', problems: [{ path: 'clinics', reason: 'must be a list in [ ]' }] };

/** No policy. */
export const NO_POLICY: PolicyState = { kind: 'none' };

/** Everything that is read before a decision. */
export async function stateOf(
  settings: Settings = FIRST_SETTINGS,
  policy: PolicyState = NO_POLICY,
  wait: PolicyWait = { kind: 'no' },
  ward: State['ward'] = null,
): Promise<State> {
  const active = await resolveActive(settings, policy);
  return { settings, stored: settings, settingsProblems: [], policy, wait, active, ward };
}

/** The same settings with every code of the clinic in use confirmed. */
export async function confirmedAll(settings: Settings, policy: PolicyState = NO_POLICY): Promise<Settings> {
  const { services } = await resolveActive(settings, policy);
  return { ...settings, confirmed: services.flatMap(({ digest }) => (digest === null ? [] : [digest])) };
}
