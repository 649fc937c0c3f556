import { signal } from '@preact/signals';
import type { Profile } from '../../utils/clinics/profile.ts';
import { isPrivate } from '../store.ts';
import { go } from './route.ts';
import { say } from './saying.ts';
import { act } from './store.ts';
import { to } from './text.ts';

/** Taking a clinic out of the list, with the way back in front of the person. */

/** Whether the list is shown because a clinic was just removed. */
export const removedNow = signal(false);

/** Removes a clinic and goes to the list, where it can be undone. */
export async function removeClinic({ id, name }: Profile): Promise<void> {
  const problem = await act({ type: 'ui:remove-clinic', private: isPrivate.value, clinic: id });
  if (problem) return say(problem);
  removedNow.value = true;
  go('list');
  say(to('removed.said', { clinic: name }));
}
