import { signal } from '@preact/signals';
import { said } from '../store.ts';

/** Long enough for a live region to be seen empty; in milliseconds. */
const EMPTY_MS = 100;

/** What is about to be said. Its room is made at once, so that nothing moves under the hand when the words come. */
export const coming = signal('');

let waiting: ReturnType<typeof setTimeout> | undefined;

/** Tells the person something. The words come anew also where they are the same: else they would not be spoken again. */
export function say(words: string): void {
  coming.value = words;
  said.value = '';
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    waiting = undefined;
    said.value = words;
  }, EMPTY_MS);
}

/** Takes away what was said; what is just about to be said stays, for it came with the change of screens. */
export function hush(): void {
  if (waiting !== undefined) return;
  coming.value = '';
  said.value = '';
}
