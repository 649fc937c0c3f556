import { HINT_TAG } from './names.ts';

/** Tells what a person does on the page, as far as it matters to a visit. Stops and changes nothing. */
export interface PersonWatch {
  /** Typed in the box. */
  typed(): void;
  /** Pressed anything, but in our hint. */
  acted(): void;
  escaped(): void;
}

/**
 * Starts watching.
 * @param box gives the box of the moment
 * @param signal ends it
 */
export function watchPerson(
  document: Document,
  box: () => HTMLInputElement,
  { typed, acted, escaped }: PersonWatch,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  document.addEventListener(
    'input',
    (event) => {
      if (event.isTrusted && event.composedPath()[0] === box()) typed();
    },
    options,
  );
  const pressed = (event: Event) => {
    if (!event.isTrusted) return;
    if ((event.target as Element | null)?.localName !== HINT_TAG) acted();
    if ((event as KeyboardEvent).key === 'Escape') escaped();
  };
  for (const type of ['click', 'keydown']) document.addEventListener(type, pressed, options);
}
