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

/** Where the hint stands, and how high it may be where there is little room. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly height: number | null;
}

const LEAST_HEIGHT = 96;

/**
 * Chooses where the hint stands: below the box, below the button, beside the box, above it; the first of these that lies
 * in the viewport and covers neither box nor button, best one that covers no other control of the form either. With none
 * free: a corner that leaves both free, else the highest room above or below them, in which the hint scrolls.
 * @param box where the box is
 * @param button where its button is, if any
 * @param others the other controls a person may have to use
 * @param card the hint's size
 * @param view the viewport's size
 */
export function placeHint(
  box: Area,
  button: Area | null,
  others: readonly Area[],
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): Place {
  const clamp = (at: number, size: number, room: number) => Math.max(EDGE, Math.min(at, room - size - EDGE));
  const left = clamp(box.left, card.width, view.width);
  const top = clamp(box.top, card.height, view.height);
  const below = { left, top: box.top + box.height + GAP };
  const places = [
    below,
    ...(button ? [{ left, top: button.top + button.height + GAP }] : []),
    { left: box.left + box.width + GAP, top },
    { left: box.left - card.width - GAP, top },
    { left, top: box.top - card.height - GAP },
  ].filter(
    (place) =>
      place.left >= EDGE &&
      place.top >= EDGE &&
      place.left + card.width <= view.width - EDGE &&
      place.top + card.height <= view.height - EDGE,
  );
  const clear = (areas: readonly Area[]) =>
    places.find((place) => !areas.some((area) => overlaps({ ...place, ...card }, area)));
  const needed = button ? [box, button] : [box];
  const free = clear([...needed, ...others]) ?? clear(needed) ?? cornerClear(needed, card, view);
  if (free) return { ...free, height: null };
  // Nowhere is room for all of it: where is most?
  const under = (area: Area) => area.top + area.height + GAP;
  const rooms = [below, ...(button ? [{ left, top: under(button) }] : [])].map((place) => {
    const ends = button && button.top >= place.top ? button.top - GAP : view.height;
    return { ...place, height: ends - place.top - EDGE };
  });
  const rows = [...rooms, { left, top: EDGE, height: box.top - GAP - EDGE }].filter(
    (room) => room.height >= LEAST_HEIGHT && !needed.some((area) => overlaps({ ...room, width: card.width }, area)),
  );
  return rows.sort((a, b) => b.height - a.height)[0] ?? { ...below, height: null };
}

/** The first corner that lies in the viewport and covers none of these; null where there is none. */
function cornerClear(
  keep: readonly Area[],
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { left: number; top: number } | null {
  if (card.width > view.width - 2 * EDGE || card.height > view.height - 2 * EDGE) return null;
  const right = view.width - card.width - EDGE;
  const bottom = view.height - card.height - EDGE;
  const corners = [
    { left: right, top: bottom },
    { left: EDGE, top: bottom },
    { left: right, top: EDGE },
    { left: EDGE, top: EDGE },
  ];
  return corners.find((corner) => !keep.some((area) => overlaps({ ...corner, ...card }, area))) ?? null;
}

/**
 * Chooses a corner for the hint once the box no longer matters: the first that covers nothing a person has to read.
 * @param keep what has to stay in sight, above all the page's answer
 * @param card the hint's size
 * @param view the viewport's size
 */
export function placeInCorner(
  keep: readonly Area[],
  card: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): Place {
  const last = {
    left: Math.max(EDGE, view.width - card.width - EDGE),
    top: Math.max(EDGE, view.height - card.height - EDGE),
  };
  return { ...(cornerClear(keep, card, view) ?? last), height: null };
}
