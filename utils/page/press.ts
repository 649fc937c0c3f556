import { buttonFor } from './button.ts';
import { openRoots } from './composed.ts';

/** Tells when a person sends the form: presses the button that goes with the box, or Enter in it. Presses nothing. */

/**
 * Watches for the press, before the page's own handlers take the box away.
 * @param box gives the box of the moment
 * @param pressed called at each press; whether our code is in the box is the caller's question
 * @param signal ends it
 */
export function watchPress(
  document: Document,
  box: () => HTMLInputElement,
  pressed: () => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView as Window;
  const options = { capture: true, signal };
  view.addEventListener(
    'click',
    (event) => {
      const field = box();
      if (!event.isTrusted || !field.isConnected) return;
      const button = buttonFor(field, openRoots(document));
      if (button && event.composedPath().includes(button)) pressed();
    },
    options,
  );
  view.addEventListener(
    'submit',
    (event) => {
      if (event.isTrusted && event.composedPath().includes(box().form as EventTarget)) pressed();
    },
    options,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && event.key === 'Enter' && !event.isComposing && event.composedPath()[0] === box())
        pressed();
    },
    options,
  );
}
