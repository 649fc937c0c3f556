import type { Payload } from '../messages.ts';
import { MOST_TAUGHT } from '../settings.ts';
import { SITES } from '../sites/index.ts';
import { ADD_SHARE } from '../sites/words.ts';
import type { State } from '../state.ts';
import { type Change, refuse } from './changes.ts';

/** Boxes that a person pointed out. */

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
