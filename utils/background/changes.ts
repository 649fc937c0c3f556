import { knownClinics, resolveActive } from '../clinics/active.ts';
import { confirmationDigest } from '../clinics/confirmation.ts';
import { MOST_CLINICS, PROFILE_FORMAT, type Profile } from '../clinics/profile.ts';
import type { Done, Payload } from '../messages.ts';
import { MOST_TAUGHT, type Settings } from '../settings.ts';
import { SITES } from '../sites/index.ts';
import { SERVICE_IDS } from '../sites/types.ts';
import { ADD_SHARE } from '../sites/words.ts';
import type { State } from '../state.ts';

/**
 * What a person's wish does to the settings. Each change is a pure function from the state to new settings, or a reason
 * why not; the background alone stores what comes out.
 */

/** New settings, or why there are none. */
export type Change = { readonly settings: Settings } | Extract<Done, { ok: false }>;

const refuse = (reason: Extract<Done, { ok: false }>['reason']): Change => ({ ok: false, reason });
const policyDefault = ({ policy }: State): string | null =>
  policy.kind === 'set' ? (policy.policy.defaultClinic ?? null) : null;

/** Chooses a clinic that there is, or none. */
export function choose(state: State, { clinic }: Payload<'ui:choose'>): Change {
  if (clinic !== null && !state.active.clinics.some(({ profile }) => profile.id === clinic))
    return refuse('unknown-clinic');
  const choice = clinic === null ? null : { clinic, besides: policyDefault(state) };
  return { settings: { ...state.settings, choice } };
}

/** Confirms what the person saw. What has changed since it was on the screen is not confirmed. */
export function confirm(state: State, { digests }: Payload<'ui:confirm'>): Change {
  const now = new Set(state.active.services.flatMap(({ digest }) => (digest === null ? [] : [digest])));
  if (!digests.every((digest) => now.has(digest))) return refuse('changed');
  return { settings: { ...state.settings, confirmed: [...new Set([...state.settings.confirmed, ...digests])] } };
}

/**
 * Keeps or forgets the code a team gave for a service of a clinic that has none. Typing it twice under the clinic's name
 * is the person's yes.
 * @param today YYYY-MM-DD
 */
export async function ownCode(
  state: State,
  { clinic, service, code }: Payload<'ui:own-code'>,
  today: string,
): Promise<Change> {
  const { settings, active } = state;
  if (active.locked) return refuse('locked');
  const known = active.clinics.find(({ profile }) => profile.id === clinic);
  if (!known) return refuse('unknown-clinic');
  const { [service]: _old, ...others } = settings.ownCodes[clinic] ?? {};
  if (code === null) return { settings: { ...settings, ownCodes: { ...settings.ownCodes, [clinic]: others } } };
  const given = known.profile.services[service];
  if (given?.code) return refuse('has-code');
  const digest = await confirmationDigest({
    clinicId: clinic,
    name: known.profile.name,
    provenance: 'entered',
    service,
    code,
    shownAs: given?.shownAs ?? null,
  });
  return {
    settings: {
      ...settings,
      ownCodes: { ...settings.ownCodes, [clinic]: { ...others, [service]: { code, enteredOn: today } } },
      confirmed: [...new Set([...settings.confirmed, digest])],
    },
  };
}

/** An id for a clinic that has none: words of its name, and a number where that is taken. */
export function newClinicId(name: string, taken: ReadonlySet<string>): string {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48);
  const stem = `own-${words || 'clinic'}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/**
 * Adds a clinic that a person typed in, chooses and confirms it: name and codes were just typed, the codes twice.
 * @param today YYYY-MM-DD
 */
export async function addClinic(
  state: State,
  { name, codes }: Payload<'ui:add-clinic'>,
  today: string,
): Promise<Change> {
  const { settings, active, policy } = state;
  if (active.locked) return refuse('locked');
  if (settings.clinics.length >= MOST_CLINICS) return refuse('full');
  const taken = new Set([...knownClinics(settings, policy), ...settings.clinics].map(({ profile }) => profile.id));
  const id = newClinicId(name, taken);
  const services: Profile['services'] = {};
  for (const service of SERVICE_IDS) {
    const code = codes[service];
    if (code) services[service] = { code, checkedOn: today };
  }
  const profile: Profile = { format: PROFILE_FORMAT, id, name, services };
  const added: Settings = {
    ...settings,
    clinics: [...settings.clinics, { provenance: 'entered', profile }],
    choice: { clinic: id, besides: policyDefault(state) },
  };
  const digests = (await resolveActive(added, policy)).services.flatMap(({ digest }) => (digest ? [digest] : []));
  return { settings: { ...added, confirmed: [...settings.confirmed, ...digests] } };
}

/** Removes a clinic that was entered or imported here, with the codes kept for it. */
export function removeClinic(state: State, { clinic }: Payload<'ui:remove-clinic'>): Change {
  const { settings, active } = state;
  if (active.locked) return refuse('locked');
  if (!settings.clinics.some(({ profile }) => profile.id === clinic)) return refuse('unknown-clinic');
  const { [clinic]: _codes, ...ownCodes } = settings.ownCodes;
  return {
    settings: {
      ...settings,
      clinics: settings.clinics.filter(({ profile }) => profile.id !== clinic),
      ownCodes,
      choice: settings.choice?.clinic === clinic ? null : settings.choice,
    },
  };
}

/** Switches help on or off, everywhere or for one service. */
export function switchOff({ settings }: State, { where, off }: Pick<Payload<'ui:off'>, 'where' | 'off'>): Change {
  const { everywhere, sites } = settings.off;
  if (where === 'everywhere') return { settings: { ...settings, off: { everywhere: off, sites } } };
  const others = sites.filter((site) => site !== where);
  return { settings: { ...settings, off: { everywhere, sites: off ? [...others, where] : others } } };
}

/** Remembers a box that a person pointed out. One that is known already becomes the newest. */
export function teach({ settings }: State, { service, box }: Payload<'page:teach'>): Change {
  // Words that are none of ours could be anything.
  const ours = new Set([...Object.values(SITES[service].words), ADD_SHARE].join('|').split('|'));
  if (!box.words.every((word) => ours.has(word))) return refuse('changed');
  const same = JSON.stringify(box);
  const others = settings.taught[service].filter((other) => JSON.stringify(other) !== same);
  return { settings: { ...settings, taught: { ...settings.taught, [service]: [...others, box].slice(-MOST_TAUGHT) } } };
}

/** Forgets the boxes of a service. */
export function forgetBoxes({ settings }: State, { service }: Pick<Payload<'ui:forget-boxes'>, 'service'>): Change {
  return { settings: { ...settings, taught: { ...settings.taught, [service]: [] } } };
}

/** When a code goes in: on sight or after a click. */
export function setPrefill({ settings }: State, { prefill }: Payload<'ui:prefill'>): Change {
  return { settings: { ...settings, prefill } };
}
