import { isLanguage, LANGUAGES } from '../i18n/hint-languages.ts';
import type { Payload } from '../messages.ts';
import type { State } from '../state.ts';
import { type Change, refuse } from './changes.ts';

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

/** Keeps which language is chosen. One that nobody has checked is taken only after the person was told so, once. */
export function setLanguage(
  { settings }: State,
  { tag, agreed }: Pick<Payload<'ui:language'>, 'tag' | 'agreed'>,
): Change {
  if (!isLanguage(tag)) return refuse('changed');
  const known = settings.language.agreed;
  const unchecked = LANGUAGES.some((one) => one.tag === tag && !one.checked);
  if (unchecked && !agreed && !known.includes(tag)) return refuse('changed');
  const others = unchecked ? [...new Set([...known, tag])] : known;
  return { settings: { ...settings, language: { tag, agreed: others } } };
}
