/** Decides where the hint stands: beside the box, never over it, and not over the button the person has to press. */

/** A rectangle in CSS pixels of the viewport. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 14;
const EDGE = 8;

const overlaps = (a: Area, b: Area): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/**
 * Chooses the first place that is inside the viewport and free of box and button: below the box, below the button,
 * beside the box, above it. With none free it is below the box, where scrolling shows it.
 * @param box where the box is
 * @param button where its button is, if any
 * @param card the hint's size
 * @param view the viewport's size
 * @returns left and top of the hint
 */
export function placeHint(
  box: Area,
  button: Area | null,
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const clamp = (left: number) => Math.max(EDGE, Math.min(left, view.width - card.width - EDGE));
  const below = { left: clamp(box.left), top: box.top + box.height + GAP };
  const places = [
    below,
    ...(button ? [{ left: clamp(box.left), top: button.top + button.height + GAP }] : []),
    { left: box.left + box.width + GAP, top: box.top },
    { left: box.left - card.width - GAP, top: box.top },
    { left: clamp(box.left), top: box.top - card.height - GAP },
  ];
  const free = places.find((place) => {
    const area = { ...place, ...card };
    return (
      area.left >= EDGE &&
      area.top >= EDGE &&
      area.left + card.width <= view.width - EDGE + 1 &&
      area.top + card.height <= view.height - EDGE + 1 &&
      !overlaps(area, box) &&
      !(button && overlaps(area, button))
    );
  });
  return free ?? below;
}
