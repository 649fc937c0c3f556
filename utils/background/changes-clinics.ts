import { type KnownClinic, knownClinics, resolveActive } from '../clinics/active.ts';
import { afterYes } from '../clinics/last-confirmed.ts';
import { movedBy } from '../clinics/moved.ts';
import { newClinicId } from '../clinics/new-id.ts';
import { MOST_CLINICS, PROFILE_FORMAT, type Profile } from '../clinics/profile.ts';
import type { Payload } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { SERVICE_IDS } from '../sites/types.ts';
import type { State } from '../state.ts';
import { type Change, policyDefault, refuse } from './changes.ts';

/** Clinics that a person keeps here: added, edited, copied, removed and put back. What has changed has to be confirmed anew. */

/** The ids of all clinics, those that another of the same id hides among them. */
export function takenIds({ settings, policy }: Pick<State, 'settings' | 'policy'>): Set<string> {
  return new Set([...knownClinics(settings, policy), ...settings.clinics].map(({ profile }) => profile.id));
}

/** Whether a clinic was entered or imported here. */
export const isOwn = ({ provenance }: KnownClinic): boolean => provenance === 'entered' || provenance === 'imported';

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
  const id = newClinicId(name, takenIds(state));
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
    movedFrom: movedBy(state, id),
  };
  const now = await resolveActive(added, policy);
  const confirmed = [...settings.confirmed, ...now.services.flatMap(({ digest }) => (digest ? [digest] : []))];
  return { settings: { ...added, confirmed, lastConfirmed: afterYes(now, settings, confirmed) } };
}

/**
 * Keeps what was typed in the editor: a new clinic, or what becomes of one that was entered or imported here. It is neither
 * chosen nor confirmed by that; the one in use stays in use under its new id.
 */
export function saveClinic(state: State, { profile, before }: Payload<'ui:save-clinic'>): Change {
  const { settings, active } = state;
  if (active.locked) return refuse('locked');
  if (profile.id !== before && takenIds(state).has(profile.id)) return refuse('taken');
  if (before === null) return add(settings, { provenance: 'entered', profile });
  const known = active.clinics.find((clinic) => clinic.profile.id === before);
  if (!known) return refuse('unknown-clinic');
  if (!isOwn(known)) return refuse('kept');
  const { [before]: codes = {}, ...ownCodes } = settings.ownCodes;
  const { [before]: last, ...lastConfirmed } = settings.lastConfirmed;
  const { [before]: checked, ...checks } = settings.checks;
  // An own code steps back behind the profile's; kept, it would come back unseen when that is taken out.
  const left = Object.fromEntries(
    SERVICE_IDS.flatMap((service) =>
      codes[service] && !profile.services[service]?.code ? [[service, codes[service]]] : [],
    ),
  );
  return {
    settings: {
      ...settings,
      clinics: settings.clinics.map((clinic) =>
        clinic.profile.id === before ? { provenance: 'entered', profile } : clinic,
      ),
      ownCodes: Object.keys(left).length > 0 ? { ...ownCodes, [profile.id]: left } : ownCodes,
      lastConfirmed: last ? { ...lastConfirmed, [profile.id]: last } : lastConfirmed,
      checks: checked ? { ...checks, [profile.id]: checked } : checks,
      choice: settings.choice?.clinic === before ? { ...settings.choice, clinic: profile.id } : settings.choice,
    },
  };
}

/**
 * Copies any clinic to one that can be edited. The copy of an imported one stays imported: nobody has typed it; that of the
 * organisation's or of this copy's own was put here by the person.
 */
export function duplicateClinic(state: State, { clinic, id, name }: Payload<'ui:duplicate-clinic'>): Change {
  const { settings, active } = state;
  if (active.locked) return refuse('locked');
  const known = active.clinics.find(({ profile }) => profile.id === clinic);
  if (!known) return refuse('unknown-clinic');
  if (takenIds(state).has(id)) return refuse('taken');
  const provenance = known.provenance === 'imported' ? 'imported' : 'entered';
  return add(settings, { provenance, profile: { ...known.profile, id, name } });
}

function add(settings: Settings, clinic: Settings['clinics'][number]): Change {
  if (settings.clinics.length >= MOST_CLINICS) return refuse('full');
  return { settings: { ...settings, clinics: [...settings.clinics, clinic] } };
}

/** Removes a clinic that was entered or imported here, with the codes kept for it. The last removal can be undone. */
export function removeClinic(state: State, { clinic }: Payload<'ui:remove-clinic'>): Change {
  const { settings, active } = state;
  if (active.locked) return refuse('locked');
  const own = settings.clinics.find(({ profile }) => profile.id === clinic);
  if (!own) return refuse('unknown-clinic');
  const { [clinic]: codes = {}, ...ownCodes } = settings.ownCodes;
  const { [clinic]: _checked, ...checks } = settings.checks;
  const wasChosen = settings.choice?.clinic === clinic;
  return {
    settings: {
      ...forgetRemoved(state),
      clinics: settings.clinics.filter(({ profile }) => profile.id !== clinic),
      ownCodes,
      checks,
      removed: { ...own, ownCodes: codes, wasChosen },
      choice: wasChosen ? null : settings.choice,
    },
  };
}

/** The settings without what was remembered of the clinic that was removed before. */
function forgetRemoved({ settings, policy }: State): Settings {
  const id = settings.removed?.profile.id;
  if (id === undefined || takenIds({ settings, policy }).has(id)) return { ...settings, removed: null };
  const { [id]: _last, ...lastConfirmed } = settings.lastConfirmed;
  return { ...settings, removed: null, lastConfirmed };
}

/** Undoes the last removal. The clinic is in use again only where none was chosen since. */
export function putBack(state: State): Change {
  const { settings, active } = state;
  if (active.locked) return refuse('locked');
  if (!settings.removed) return refuse('nothing');
  const { ownCodes, wasChosen, ...clinic } = settings.removed;
  const { id } = clinic.profile;
  if (takenIds(state).has(id)) return refuse('taken');
  const added = add(settings, clinic);
  if (!('settings' in added)) return added;
  return {
    settings: {
      ...added.settings,
      removed: null,
      ownCodes: Object.keys(ownCodes).length > 0 ? { ...settings.ownCodes, [id]: ownCodes } : settings.ownCodes,
      choice: wasChosen && settings.choice === null ? { clinic: id, besides: policyDefault(state) } : settings.choice,
    },
  };
}
