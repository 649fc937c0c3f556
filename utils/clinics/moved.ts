import type { Settings } from '../settings.ts';
import type { State } from '../state.ts';

/** From which clinic a family has moved, so that it can be told to take the old one off its accounts too. */

/**
 * What becomes of it when a clinic is chosen. Only a clinic to which a person had said yes counts: whoever looks through
 * the list has moved from none of it.
 * @param clinic the id of the one chosen now
 */
export function movedBy({ settings, active }: State, clinic: string): Settings['movedFrom'] {
  const { removed, lastConfirmed, movedFrom } = settings;
  const before = active.clinic?.profile ?? (removed?.wasChosen ? removed.profile : undefined);
  const old = before && before.id !== clinic && lastConfirmed[before.id] ? before : undefined;
  if (old) return { clinic: old.id, name: old.name };
  return movedFrom?.clinic === clinic ? null : movedFrom;
}
