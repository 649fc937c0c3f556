import { afterYes } from '../clinics/last-confirmed.ts';
import { movedBy } from '../clinics/moved.ts';
import { logRules } from '../log/rules.ts';
import type { Done, DoneReason, Payload } from '../messages.ts';
import { FIRST_SETTINGS, type Settings } from '../settings.ts';
import type { State } from '../state.ts';

/**
 * What a person's wish does to the settings. Each change is a pure function from the state to new settings, or a reason
 * why not; the background alone stores what comes out. Here: choosing, saying yes, and the switches; the clinics themselves,
 * their codes, imports and boxes have files of their own beside this one.
 */

/** New settings, or why there are none. */
export type Change = { readonly settings: Settings } | Extract<Done, { ok: false }>;

/** Why a change was not made. */
export const refuse = (reason: DoneReason): Extract<Done, { ok: false }> => ({ ok: false, reason });

/** The clinic that the organisation chose for everybody; a choice is kept together with it. */
export const policyDefault = ({ policy }: State): string | null =>
  policy.kind === 'set' ? (policy.policy.defaultClinic ?? null) : null;

/** Chooses a clinic that there is, or none. */
export function choose(state: State, { clinic }: Payload<'ui:choose'>): Change {
  if (clinic !== null && !state.active.clinics.some(({ profile }) => profile.id === clinic))
    return refuse('unknown-clinic');
  if (clinic === null) return { settings: { ...state.settings, choice: null } };
  const choice = { clinic, besides: policyDefault(state) };
  return { settings: { ...state.settings, choice, movedFrom: movedBy(state, clinic) } };
}

/** Forgets which clinic was in use before: the person has seen what to do about it. */
export function forgetMove({ settings }: State): Change {
  return { settings: { ...settings, movedFrom: null } };
}

/** Confirms what the person saw. What has changed since it was on the screen is not confirmed. */
export function confirm(state: State, { digests }: Payload<'ui:confirm'>): Change {
  const now = new Set(state.active.services.flatMap(({ digest }) => (digest === null ? [] : [digest])));
  if (!digests.every((digest) => now.has(digest))) return refuse('changed');
  const confirmed = [...new Set([...state.settings.confirmed, ...digests])];
  return {
    settings: { ...state.settings, confirmed, lastConfirmed: afterYes(state.active, state.settings, confirmed) },
  };
}

/** Switches help on or off, everywhere or for one service. */
export function switchOff({ settings }: State, { where, off }: Pick<Payload<'ui:off'>, 'where' | 'off'>): Change {
  const { everywhere, sites } = settings.off;
  if (where === 'everywhere') return { settings: { ...settings, off: { everywhere: off, sites } } };
  const others = sites.filter((site) => site !== where);
  return { settings: { ...settings, off: { everywhere, sites: off ? [...others, where] : others } } };
}

/** How much may be written down, where the organisation leaves that to the person. */
export function setLogLevel({ settings, policy }: State, { level }: Payload<'ui:log-level'>): Change {
  if (logRules({ settings, policy }, false).byPolicy) return refuse('locked');
  return { settings: { ...settings, log: level } };
}

/** When a code goes in: on sight or after a click. */
export function setPrefill({ settings }: State, { prefill }: Payload<'ui:prefill'>): Change {
  return { settings: { ...settings, prefill } };
}

/** Switches ward mode on or off. What a family chose at home goes as it begins; it does not end under an open visit. */
export function setWardMode({ settings, policy, ward }: State, { on }: Pick<Payload<'ui:ward-mode'>, 'on'>): Change {
  if (policy.kind === 'broken' || (policy.kind === 'set' && policy.policy.wardMode !== undefined))
    return refuse('locked');
  if (ward?.visit || ward?.signOut) return refuse('visit-open');
  return { settings: { ...settings, wardMode: on, family: on ? FIRST_SETTINGS.family : settings.family } };
}
