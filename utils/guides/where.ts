import type { PageState } from '../tab-status.ts';
import type { Where } from './types.ts';

/** Where the usual steps of a web guide are done, in the words of our script in the tab. */

/** Before a box was seen. Where the box is not found at all, a person is there too. */
const LOOKING: readonly PageState[] = ['looking'];

/** Every state in which the box is there and the code is not in it yet, or has to go in again. */
const AT_BOX: readonly PageState[] = [
  'found',
  'waiting',
  'below',
  'not-empty',
  'ask',
  'changed',
  'misfit',
  'in-frame',
  'split',
  'emptied',
  'pointing',
  'stopped',
  'mismatch',
  'refused',
  'undone',
  'advice',
];

/** Signing in. */
export const signedOut: Where = { states: ['signed-out'] };

/** Signed in, and not yet where the box lives. */
export const onTheWay: Where = { states: LOOKING };

/** On a page whose address fits, with no box yet. */
export const inSettings = (...route: readonly string[]): Where => ({ states: LOOKING, route });

/** At the box. */
export const atBox: Where = { states: AT_BOX };

/** The code is in. */
export const codeIn: Where = { states: ['filled'] };

/** Sent, answered, or linked already. */
export const answered: Where = { states: ['submitted', 'linked', 'already'] };

// Whoever takes a code off may have any state on the page: the box for another code often stands beside the list.
const SIGNED_IN: readonly PageState[] = [...LOOKING, ...AT_BOX, 'filled', ...answered.states];

/** Signed in, to take a code off. */
export const removing: Where = { states: SIGNED_IN };

/** On a page whose address fits, to take a code off. */
export const removingIn = (...route: readonly string[]): Where => ({ states: SIGNED_IN, route });
