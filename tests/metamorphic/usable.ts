/**
 * Whether a person can use a box, told apart from how the finder tells it. A generated page whose changes made the box
 * unusable by chance (pressed flat by a style, covered) asks for nothing and is left out.
 */

function deepest(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let root = found?.shadowRoot; root; root = found?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}

function hit(box: HTMLInputElement, rect: DOMRect): boolean {
  const found = deepest(rect.left + rect.width / 2, rect.top + rect.height / 2);
  return found === box || [...(box.labels ?? [])].some((label) => label.contains(found));
}

/** Whether the box can be seen and clicked, now or after scrolling to it. */
export function usable(box: HTMLInputElement): boolean {
  const shown = box.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  const rect = box.getBoundingClientRect();
  if (!shown || rect.width < 60 || rect.height < 14) return false;
  const inWindow = rect.top >= 0 && rect.left >= 0 && rect.bottom <= innerHeight && rect.right <= innerWidth;
  if (inWindow) return hit(box, rect);
  box.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const reached = hit(box, box.getBoundingClientRect());
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
  return reached;
}
