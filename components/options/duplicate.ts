import { duplicateWish } from '../../utils/clinic-wishes.ts';
import { newClinicId } from '../../utils/clinics/new-id.ts';
import type { Profile } from '../../utils/clinics/profile.ts';
import { isPrivate } from '../store.ts';
import { go } from './route.ts';
import { say } from './saying.ts';
import { act, clinics } from './store.ts';
import { to } from './text.ts';

const MOST_CHARACTERS = 120;

/** Copies a clinic under another name, and opens the copy to be edited. */
export async function duplicate(profile: Profile): Promise<void> {
  const name = [...to('duplicate.name', { clinic: profile.name })].slice(0, MOST_CHARACTERS).join('').trim();
  const id = newClinicId(name, new Set(clinics.value?.clinics.map((clinic) => clinic.profile.id)));
  const problem = await act(duplicateWish(profile.id, { id, name }, isPrivate.value));
  if (!problem) go('edit', id);
  say(problem ?? to('duplicate.done', { clinic: name }));
}
