import type { Payload } from '../messages.ts';
import type { State } from '../state.ts';
import type { Change } from './changes.ts';

/** What a family says of itself: which devices it has, and what it has done by hand. */

/** Keeps which devices there are. What was done stays done. */
export function setDevices({ settings }: State, { devices }: Payload<'ui:devices'>): Change {
  return { settings: { ...settings, family: { ...settings.family, devices } } };
}

/** Keeps that something was done, or that it was not. */
export function setDone({ settings }: State, { task, done }: Payload<'ui:done'>): Change {
  const others = settings.family.done.filter((one) => one !== task);
  return { settings: { ...settings, family: { ...settings.family, done: done ? [...others, task] : others } } };
}
