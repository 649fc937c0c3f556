import type { CodeOffer, Offer } from '../messages.ts';
import { type FillResult, fill, misfit } from './fill.ts';
import type { Found } from './find.ts';

/**
 * One visit to one code box: which box, whose code, what stood there before, what a person did. Owns every write to the
 * box. A box is its evidence and place, not its node: a page that renders it anew goes on with the same visit.
 */

/** Where a visit stands. */
export type Stage =
  | 'asking'
  | 'silent'
  | 'advice'
  | 'already'
  | 'armed'
  | 'filling'
  | 'filled'
  | 'submitted'
  | 'answered';

/** How a code came to go in. */
export type FillHow = 'auto' | 'click' | ByHand;

/** How a person chose the box: by a command of the browser on it, or by pointing at it. */
export type ByHand = 'menu' | 'shortcut' | 'taught';

/** One visit. Changed by its course and the course's two halves only. */
export interface Visit {
  readonly id: string;
  box: HTMLInputElement;
  /** The box as it was found last. */
  found: Found;
  /** Set where a person chose the box. */
  readonly by: ByHand | null;
  stage: Stage;
  offer: Offer | null;
  /** What stood in the box before our fill; null where ours is not in it. */
  before: string | null;
  /** A person typed in the box: from then on only a click puts a code in. */
  touched: boolean;
  filledAt: number;
  /** When a person last pressed or typed anything in the page, ms since 1970. */
  actedAt: number;
  /** The route on which our code went in. */
  route: string;
  refilled: boolean;
  /** The page took the code out twice: it is only copied. */
  emptied: boolean;
  /** The person took the code out; said until something else happens. */
  undone: boolean;
}

/** A new visit. */
export function createVisit(found: Found, by: ByHand | null): Visit {
  return {
    id: crypto.randomUUID(),
    box: found.box,
    found,
    by,
    stage: 'asking',
    offer: null,
    before: null,
    touched: false,
    filledAt: 0,
    actedAt: 0,
    route: '',
    refilled: false,
    emptied: false,
    undone: false,
  };
}

/** The code that may go in, where there is one. */
export function codeOf(visit: Visit | null): CodeOffer | null {
  return visit?.offer?.kind === 'code' ? visit.offer : null;
}

/** Whether our code is in the box now. */
export function holdsOurs(visit: Visit): boolean {
  const offer = codeOf(visit);
  return visit.before !== null && offer !== null && visit.box.value === offer.code;
}

/** What keeps a code from going in. */
export type Hindrance = 'frame' | 'split' | 'emptied' | 'stopped' | 'tooLong' | 'pattern' | 'same' | 'notEmpty';

/** What keeps the code from going in, in the order in which it is said. */
export function hindrance(visit: Visit, offer: CodeOffer, copyOnly: boolean): Hindrance | null {
  const { unfit } = visit.found;
  if (unfit) return unfit;
  if (visit.emptied) return 'emptied';
  if (copyOnly) return 'stopped';
  const { value } = visit.box;
  if (value === offer.code) return 'same';
  if (value !== '') return 'notEmpty';
  const wrong = misfit(visit.box, offer.code);
  return wrong === 'too-long' ? 'tooLong' : wrong;
}

/**
 * Whether the code may take the place of what stands in the box, once the person wants that. Where the code waits for more
 * than a click (another region, no yes yet, a site of somebody else), the box is left to the person.
 */
export function mayReplace(visit: Visit, offer: CodeOffer, copyOnly: boolean): boolean {
  const sure = offer.ask === null || offer.ask === 'setting';
  return sure && hindrance(visit, offer, copyOnly) === 'notEmpty' && misfit(visit.box, offer.code) === null;
}

/** A page that renders the box anew and loses the code does so this soon; later it was somebody's wish. */
export const LOST_WITHIN_MS = 5000;

/**
 * Whether a code that is gone from the box may be put in once more: the page lost it, soon, by itself. What went away
 * after a person pressed something (a button that empties the box, say) may be what the person wanted.
 */
export function mayRefill(visit: Visit, now: number): boolean {
  return (
    visit.stage === 'filled' &&
    !visit.touched &&
    !visit.refilled &&
    visit.actedAt <= visit.filledAt &&
    visit.box.value === '' &&
    now - visit.filledAt < LOST_WITHIN_MS
  );
}

/** Whether a visit is in the moment in which its code may go in once more. */
export function isRefilling(visit: Visit, now: number): boolean {
  return visit.refilled && !visit.touched && now - visit.filledAt < LOST_WITHIN_MS;
}

/** Whether a code that was put in is no longer what the box holds. */
export function isLost(visit: Visit): boolean {
  return visit.before !== null && !holdsOurs(visit) && (visit.touched || visit.box.value === '');
}

/** Puts the code in. */
export async function putCode(visit: Visit, offer: CodeOffer, blur: boolean): Promise<FillResult> {
  visit.stage = 'filling';
  visit.before = visit.box.value;
  visit.filledAt = Date.now();
  return fill(visit.box, offer.code, blur);
}

/** Puts back what stood there before. */
export async function takeBack(visit: Visit, blur: boolean): Promise<FillResult> {
  const before = visit.before ?? '';
  visit.before = null;
  visit.touched = true; // whoever undoes wants a click before it happens again
  return fill(visit.box, before, blur);
}

/** Whether two offers are the same but for the words in which they are said. */
export function isOnlySaidAnew(one: CodeOffer, other: CodeOffer): boolean {
  const wordless = (offer: CodeOffer) => JSON.stringify({ ...offer, strings: null });
  return one.strings.lang !== other.strings.lang && wordless(one) === wordless(other);
}
