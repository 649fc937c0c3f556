// What some pages do to their field while a value comes in: letters become capitals, or the node is replaced by a clone
// of itself, with one listener for all fields further up. Modelled: nobody has reported either of this service.

import type { Setup } from './setup.ts';

const CODE = '[data-test-share-code]';

/**
 * Starts the habit in an element.
 * @param hear takes the value to the model
 * @returns what ends it
 */
export function habits(root: HTMLElement, habit: Setup['field'], hear: (value: string) => void): () => void {
  const ended = new AbortController();
  const listen = (type: string, capture: boolean, act: (field: HTMLInputElement) => void) =>
    root.addEventListener(
      type,
      ({ target }) => {
        if (target instanceof HTMLInputElement && target.matches(CODE)) act(target);
      },
      { capture, signal: ended.signal },
    );
  if (habit === 'upper') {
    const raise = (field: HTMLInputElement) => {
      field.value = field.value.toUpperCase();
    };
    for (const type of ['input', 'change']) listen(type, true, raise);
  }
  if (habit === 'clone') {
    listen('input', false, (field) => {
      hear(field.value);
      field.replaceWith(field.cloneNode(true));
    });
  }
  return () => ended.abort();
}
