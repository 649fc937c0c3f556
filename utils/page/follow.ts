/**
 * Calls back whenever an element may have moved on the screen: scroll, resize, its own size, transitions, and layout
 * shifts that none of these report (an observer whose root is cut to the element's own place sees it leave).
 * Nothing runs while nothing moves.
 */

/**
 * Follows an element until the signal ends.
 * @param element what is followed
 * @param moved called at once and after each possible move, at most once a frame
 */
export function follow(element: Element, moved: () => void, signal: AbortSignal): void {
  const document = element.ownerDocument;
  const view = document.defaultView as Window;
  let frame = 0;
  let place: IntersectionObserver | null = null;

  const watchPlace = () => {
    place?.disconnect();
    const rect = element.getBoundingClientRect();
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    if (rect.width === 0 || rect.bottom < 0 || rect.top > height || rect.right < 0 || rect.left > width) return;
    const margin = [rect.top, width - rect.right, height - rect.bottom, rect.left].map(
      (side) => `${-Math.floor(side)}px`,
    );
    let first = true;
    place = new IntersectionObserver(
      () => {
        if (!first) update();
        first = false;
      },
      { rootMargin: margin.join(' '), threshold: [0, 0.99, 1] },
    );
    place.observe(element);
  };
  const update = () => {
    if (frame || signal.aborted) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted) return;
      moved();
      watchPlace();
    });
  };
  const size = new ResizeObserver(update);
  size.observe(element);
  const options = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'transitionend', 'animationend']) document.addEventListener(type, update, options);
  view.addEventListener('resize', update, options);
  signal.addEventListener('abort', () => {
    size.disconnect();
    place?.disconnect();
    view.cancelAnimationFrame(frame);
  });
  moved();
  watchPlace();
}
