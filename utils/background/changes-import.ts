import { knownClinics } from '../clinics/active.ts';
import { arrivingCodes } from '../clinics/arriving-codes.ts';
import { MOST_CLINICS, type Profile } from '../clinics/profile.ts';
import type { Payload } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { State } from '../state.ts';
import { type Change, refuse } from './changes.ts';
import { isOwn } from './changes-clinics.ts';

/**
 * Clinics from outside. All of them come in or none; none is chosen or confirmed, and none takes the place of the
 * organisation's or of one that comes with this copy.
 */

/** Takes in clinics that a person has seen in the preview. */
export function importClinics(state: State, { profiles, replace }: Payload<'ui:import'>): Change {
  if (state.active.locked) return refuse('locked');
  return withImported(state, profiles, replace);
}

/** Takes in a backup: its clinics as an import, its own codes where none stands here, and its switches. */
export function restore(state: State, { clinics, ownCodes, prefill, off, replace }: Payload<'ui:restore'>): Change {
  if (state.active.locked) return refuse('locked');
  const imported = withImported(state, clinics, replace);
  if (!('settings' in imported)) return imported;
  const { settings } = imported;
  const coming = arrivingCodes(ownCodes, settings.ownCodes, knownClinics(settings, state.policy), replace);
  const merged = { ...settings.ownCodes };
  for (const { clinic, service, own } of coming) {
    if (own) merged[clinic] = { ...merged[clinic], [service]: { ...own, provenance: 'imported' } };
  }
  return { settings: { ...settings, ownCodes: merged, prefill, off: { ...off, sites: [...new Set(off.sites)] } } };
}

function withImported(state: State, profiles: readonly Profile[], replace: readonly string[]): Change {
  const { settings, active } = state;
  for (const { id } of profiles) {
    const here = active.clinics.find(({ profile }) => profile.id === id);
    if (here && !isOwn(here)) return refuse('kept');
    if (here && !replace.includes(id)) return refuse('taken');
  }
  const coming = new Set(profiles.map(({ id }) => id));
  const kept = settings.clinics.filter(({ profile }) => !coming.has(profile.id));
  const imported = profiles.map((profile): Settings['clinics'][number] => ({ provenance: 'imported', profile }));
  if (kept.length + imported.length > MOST_CLINICS) return refuse('full');
  return { settings: { ...settings, clinics: [...kept, ...imported] } };
}
