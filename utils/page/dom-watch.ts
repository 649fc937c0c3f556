/**
 * Tells when a page may have changed in a way that matters to the finder, cheaply: one observer for child lists, one
 * look a frame, nothing while the page is hidden. Owns its observer and listeners, all ended by one signal.
 *
 * Child lists report neither a tab, dialog or disabled box becoming usable (seen in both browsers), so a person's click
 * or key and `toggle` lead to a look as well, and the few boxes that were found but not usable are watched one by one.
 */

/** The watch of one document. */
export interface DomWatch {
  /** Watches the one box that was found until it can be used; null for none. */
  watch(box: Element | null): void;
  /** Asks for a look in the next frame. */
  nudge(): void;
}

// A click is often answered only after a transition or a reply of the server, with no child list changing.
const AFTER_INPUT_MS = [0, 150, 400, 1000];

/**
 * Starts watching.
 * @param document the page
 * @param look called at most once a frame
 * @param signal ends everything
 */
export function watchDom(document: Document, look: () => void, signal: AbortSignal): DomWatch {
  const view = document.defaultView as Window;
  let frame = 0;
  const nudge = () => {
    if (frame || signal.aborted || document.hidden) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) look();
    });
  };
  const changes = new MutationObserver(nudge);
  changes.observe(document, { childList: true, subtree: true });

  const usable = new MutationObserver(nudge);
  const appears = new IntersectionObserver(nudge);
  let watched: Element | null = null;
  let timers: number[] = [];
  const afterInput = (event: Event) => {
    if (!event.isTrusted) return;
    for (const timer of timers) view.clearTimeout(timer);
    timers = AFTER_INPUT_MS.map((delay) => view.setTimeout(nudge, delay));
  };
  const options = { capture: true, passive: true, signal };
  for (const type of ['click', 'keyup', 'toggle']) document.addEventListener(type, afterInput, options);
  document.addEventListener('visibilitychange', nudge, options);
  signal.addEventListener('abort', () => {
    for (const observer of [changes, usable, appears]) observer.disconnect();
    view.cancelAnimationFrame(frame);
    for (const timer of timers) view.clearTimeout(timer);
  });
  nudge();
  return {
    nudge,
    watch(box) {
      if (box === watched) return;
      watched = box;
      usable.disconnect();
      appears.disconnect();
      if (!box) return;
      usable.observe(box, { attributeFilter: ['disabled', 'readonly', 'hidden', 'aria-disabled'] });
      appears.observe(box);
    },
  };
}

/**
 * Calls back after each change of route. `currententrychange` fires once the address has changed, which the events that
 * come earlier don't.
 */
export function watchRoute(view: Window, changed: () => void, signal: AbortSignal): void {
  const { navigation } = view as unknown as { navigation: EventTarget };
  navigation.addEventListener('currententrychange', changed, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && changed(), { signal });
}
