import { elementAt, parentOf } from './composed.ts';

/**
 * Whether a person can see a box and reach it with a click. Owns every check of layout; changes nothing.
 * Each reason is told apart, because a box that is only covered or below the fold becomes usable later.
 */

/** What keeps a box from being used now (`disabled` also stands for read-only); null means usable. `below` is fine to find and only has to be scrolled to. */
export type Obstacle = 'hidden' | 'inert' | 'disabled' | 'covered' | 'below' | null;

// A box for a code has room for a few letters; smaller ones are honeypots or the single boxes of a split code.
const MIN_WIDTH = 48;
const MIN_HEIGHT = 12;

/** A shape that leaves nothing: half cut away from each side, a circle without a radius, a polygon that is one point. */
const NOTHING_LEFT = /^(inset\((50|100)%|circle\(0|polygon\((?:\w+, )?([^,)]+)(, \3)*\))/;
const FADED = /opacity\((0|0?\.[01]\d*|1?\d%)\)/;

/** Whether the older property leaves nothing of an element. */
function isCut({ clip, position }: CSSStyleDeclaration): boolean {
  const [top, right, bottom, left] = (clip.match(/-?[\d.]+/g) ?? []).map(Number);
  if (top === undefined || right === undefined || bottom === undefined || left === undefined) return false;
  return /absolute|fixed/.test(position) && (right - left <= 1 || bottom - top <= 1);
}

function outOfReach(box: Element, rect: DOMRect, view: Window): boolean {
  const { body, documentElement } = box.ownerDocument;
  // In the coordinates of the document: what lies outside of it can't be scrolled to.
  if (rect.right + view.scrollX <= 0 || rect.bottom + view.scrollY <= 0) return true;
  if (rect.left + view.scrollX >= documentElement.scrollWidth) return true;
  let opacity = 1;
  let fixed = false;
  /** Something inside of what is fixed can be scrolled, and may bring the box into view. */
  let scrolls = false;
  for (let up: Element | null = box; up; up = parentOf(up)) {
    const style = view.getComputedStyle(up);
    opacity *= Number(style.opacity || 1);
    if (opacity < 0.2 || FADED.test(style.filter) || isCut(style) || NOTHING_LEFT.test(style.clipPath)) return true;
    // What is fixed takes on how its ancestors look, but is not scrolled or cut by them.
    if (fixed) continue;
    // A scrolling ancestor can bring the box into view; a clipping one can't.
    if (up !== box && up !== body && up !== documentElement && /hidden|clip/.test(style.overflow)) {
      const frame = up.getBoundingClientRect();
      if (rect.right <= frame.left || rect.left >= frame.right || rect.bottom <= frame.top || rect.top >= frame.bottom)
        return true;
    }
    scrolls ||= up !== box && /auto|scroll/.test(style.overflow) && up.scrollHeight > up.clientHeight;
    fixed = style.position === 'fixed';
    const outside = rect.left >= view.innerWidth || rect.top >= view.innerHeight || rect.right <= 0 || rect.bottom <= 0;
    if (fixed && outside && !scrolls) return true;
  }
  return false;
}

/** Whether an element is rendered for a person: displayed, visible, opaque, of a size, not clipped away. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
}

function reached(box: Element, rect: DOMRect): boolean {
  const document = box.ownerDocument;
  const y = rect.top + rect.height / 2;
  // A floating label or an icon may lie over one end of the box, so both halves are tried.
  return [0.5, 0.2, 0.8].some((part) => {
    const found = elementAt(document, rect.left + rect.width * part, y);
    if (!found) return false;
    if (found === box || box.contains(found)) return true;
    const label = found.closest('label');
    return (label as HTMLLabelElement | null)?.control === box;
  });
}

/**
 * What keeps a person from using the box now.
 * @param box a text box, or what stands for one
 */
export function obstacle(box: Element): Obstacle {
  const view = box.ownerDocument.defaultView;
  if (!view || !isShown(box)) return 'hidden';
  const rect = box.getBoundingClientRect();
  if (rect.width < MIN_WIDTH || rect.height < MIN_HEIGHT || outOfReach(box, rect, view)) return 'hidden';
  for (let up: Element | null = box; up; up = parentOf(up)) {
    if (up.matches('[inert],[aria-hidden="true"]')) return 'inert';
  }
  if (box.matches(':disabled,[readonly],[aria-disabled="true"],[aria-readonly="true"]')) return 'disabled';
  const middle = rect.top + rect.height / 2;
  const centre = rect.left + rect.width / 2;
  if (middle < 0 || middle > view.innerHeight || centre < 0 || centre > view.innerWidth) return 'below';
  return reached(box, rect) ? null : 'covered';
}
