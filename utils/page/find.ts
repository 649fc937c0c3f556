import type { Site } from '../sites/types.ts';
import type { TaughtBox } from '../taught-box.ts';
import { type BoxMemory, type Changes, createBoxMemory } from './box-memory.ts';
import { fieldOf, kindVeto } from './candidates.ts';
import { allBelow, closest, openRoots, parentOf } from './composed.ts';
import { type Evidence, siteMatchers, weigh } from './evidence.ts';
import { fieldTexts } from './field-texts.ts';
import { gate, isNeverPath, type PageLocation } from './gate.ts';
import { GROUP, TYPED_IN } from './groups.ts';
import { describeBox, isTaught, maskedPath, ownEntries } from './taught.ts';
import { normalise } from './text.ts';
import { type Veto, veto } from './veto.ts';
import { type Obstacle, obstacle } from './visible.ts';
import { matcher } from './word-list.ts';

/**
 * Finds the one box that takes the clinic's code, or says why there is none: gate, candidates, evidence, decision.
 * Looks only; changes nothing and keeps no element.
 */

/** A box that was found. */
export interface Found {
  readonly kind: 'box';
  readonly box: HTMLInputElement;
  /** What a person sees as the box: itself, the frame that holds it, or all the boxes of a split code. */
  readonly place: Element;
  readonly why: readonly Evidence[];
  readonly obstacle: Obstacle;
  /** Why the code can't go in although this is the place for it. */
  readonly unfit: 'frame' | 'split' | null;
  /** A person had to point it out: the code goes in after a click only. */
  readonly taught: boolean;
}

/** A field that was looked at and is not the one. */
export interface Passed {
  readonly why: readonly Evidence[];
  readonly veto: Veto | null;
}

/** Why no box was found. `ruledOut`: a person chose a box that is never filled. */
export type NoBox = 'address' | 'nothing' | 'unsure' | 'several' | 'ruledOut';

/** No box, and why. */
export interface NotFound {
  readonly kind: 'none';
  readonly reason: NoBox;
  /** Fields that came near, the nearest first. */
  readonly passed: readonly Passed[];
  /** A page of so many boxes that looking at it costs time. */
  readonly crowd?: boolean;
}

/** What one look at the page came to. */
export type Decision = Found | NotFound;

/** What is known of a page besides the page. */
export interface Knowledge {
  /** Its open shadow roots, where they are known already. */
  readonly roots?: ReadonlySet<ShadowRoot>;
  /** Boxes that a person pointed out. */
  readonly taught?: readonly TaughtBox[];
  /** Weighs every field to the end, for a person who asks what was seen. */
  readonly whole?: boolean;
  /** What was changed since the last look at the same page; without it, anything may have been. */
  readonly changes?: Changes | null;
}

/** Looks at a document. */
export interface Finder {
  (document: Document, location: PageLocation, known?: Knowledge): Decision;
  /** Looks at one box that a person chose, on any site: only what rules it out counts. */
  chosen(box: HTMLInputElement, location: PageLocation): Decision;
  /** What may be remembered of a box. */
  describe(box: HTMLInputElement, location: PageLocation): TaughtBox;
}

// A runner-up this close in score means that we can't tell the two apart.
const CLEAR = 2;
// The weight of a label that names the box.
const NAMES = 3;
const ENOUGH = 4;
const TAUGHT: Evidence = { kind: 'taught', text: '', words: [], weight: 3 };
const NEAREST = 3;

const isNamed = (why: readonly Evidence[]) => why.some(({ kind, weight }) => kind === 'name' && weight === NAMES);

interface Judged extends Passed {
  readonly score: number;
  readonly enough: boolean;
  readonly alone: boolean;
}

const hasName = (why: readonly Evidence[]) => why.some(({ kind }) => kind === 'name');

/** Whether a field is the only one in its part of the page: a title speaks for a box without a name only then. */
function isOnly(field: Element, roots: ReadonlySet<ShadowRoot>): boolean {
  const part = closest(parentOf(field) ?? field, GROUP);
  const others = part
    ? allBelow(part, TYPED_IN, roots).filter((typed) => typed !== field && !field.contains(typed))
    : [];
  return !others.some((typed) => typed.checkVisibility());
}

/**
 * Makes the finder for one site; its words are compiled once.
 * @param site the site's data
 */
export function createFinder(site: Site): Finder {
  const words = siteMatchers(site);
  const never = matcher(site.neverFields);
  const entriesOf = ownEntries(site.words);
  const path = (location: PageLocation) => maskedPath(location, entriesOf, words.route);
  const wordsOf = (why: readonly Evidence[]) => entriesOf(why.flatMap((evidence) => evidence.words));
  const none = (reason: NoBox, passed: readonly Passed[] = []): NotFound => ({ kind: 'none', reason, passed });

  const memory = createBoxMemory();
  let framed = false;

  function judge(field: Element, location: PageLocation, roots: ReadonlySet<ShadowRoot>, whole = false): Judged {
    const route = `${location.pathname} ${location.hash}`;
    let texts = fieldTexts(field, roots);
    let weighed = weigh(words, texts, route, whole);
    const { lead } = weighed.enough ? { lead: null } : texts;
    const byLead = lead && weigh(words, lead, route);
    if (lead && byLead?.enough && isNamed(byLead.why)) [texts, weighed] = [lead, byLead];
    const named = isNamed(weighed.why);
    return { ...weighed, veto: whole || weighed.why.length > 0 ? veto(field, texts, never, roots, named) : null };
  }

  function scan(
    document: Document,
    location: PageLocation,
    { roots, taught = [], whole, changes }: Knowledge,
    memory: BoxMemory,
  ): Decision {
    const open = roots ?? openRoots(document);
    const { boxes, crowd } = memory.boxes([document, ...open], changes ?? null);
    const masked = path(location);
    const shownHere = taught.filter((one) => one.host === location.hostname && one.path === masked);
    const fits: (Found & { readonly score: number })[] = [];
    const passed: Judged[] = [];
    for (const box of boxes) {
      const place = kindVeto(box) ? null : fieldOf(box);
      const judged = place && judge(place, location, open, whole || shownHere.length > 0);
      if (!place || !judged || judged.why.length === 0) {
        memory.isOther(box);
        continue;
      }
      let { why, score } = judged;
      // One more piece of evidence, and never the only one.
      const pointedOut =
        !judged.enough &&
        why.some((evidence) => evidence.words.length > 0) &&
        isTaught(describeBox(box, location.hostname, masked, wordsOf(why)), shownHere);
      if (pointedOut) {
        why = [...why, TAUGHT];
        score += TAUGHT.weight;
      }
      const enough = judged.enough || (pointedOut && score >= ENOUGH);
      if (enough && !judged.veto && ((hasName(why) && !judged.alone) || isOnly(place, open))) {
        const blocked = obstacle(place); // last, since it has the page laid out
        const unfit = place === box ? null : 'split';
        if (blocked !== 'hidden' && blocked !== 'inert')
          fits.push({ kind: 'box', box, place, why, score, obstacle: blocked, unfit, taught: pointedOut });
      } else if (why.some((evidence) => evidence.words.length > 0)) passed.push(judged);
    }
    passed.sort((a, b) => b.score - a.score);
    const [first, second] = fits.sort((a, b) => b.score - a.score);
    const near = passed.slice(0, NEAREST).map(({ why, veto: ruledOut }) => ({ why, veto: ruledOut }));
    if (!first) return { ...none(passed.some((one) => one.enough) ? 'unsure' : 'nothing', near), crowd };
    if ((second && first.score - second.score < CLEAR) || hasTwin(first, memory.all(), open))
      return none('several', near);
    return first;
  }

  /** Whether another box is called the same and something more: "Practice ID" beside "Repeat the practice ID". */
  function hasTwin(first: Found, boxes: readonly HTMLInputElement[], roots: ReadonlySet<ShadowRoot>): boolean {
    const name = normalise(first.why.find(({ kind }) => kind === 'name')?.text ?? '');
    if (!name) return false;
    return boxes.some((box) => {
      if (first.place.contains(box) || kindVeto(box)) return false;
      const texts = fieldTexts(box, roots);
      const called = normalise([...texts.label, ...texts.hint, ...texts.near].join(' '));
      if (!` ${called} `.includes(` ${name} `) || veto(box, texts, never, roots, false)) return false;
      return !['hidden', 'inert', 'disabled'].includes(obstacle(box) ?? '');
    });
  }

  /** A box in a frame of the same origin is seen, and left alone. */
  function scanFrames(document: Document, location: PageLocation): Found | null {
    for (const frame of document.querySelectorAll('iframe')) {
      const { contentDocument: inner, contentWindow: view } = frame;
      if (!inner?.body || !view || obstacle(frame) === 'hidden') continue;
      const place = view.location.protocol === 'about:' ? location : view.location;
      const found = gate(site, place) ? null : scan(inner, place, {}, createBoxMemory());
      if (found?.kind === 'box') return { ...found, place: frame, obstacle: obstacle(frame), unfit: 'frame' };
    }
    return null;
  }

  return Object.assign(
    (document: Document, location: PageLocation, known: Knowledge = {}) => {
      if (gate(site, location)) return none('address');
      const here = scan(document, location, known, memory);
      const nowhere = here.kind === 'none' && here.reason === 'nothing';
      const inFrame = nowhere && (framed || !known.changes?.targets) ? scanFrames(document, location) : null;
      framed = inFrame !== null;
      return inFrame ?? here;
    },
    {
      chosen(box: HTMLInputElement, location: PageLocation): Decision {
        const own = gate(site, location) !== 'host';
        if (location.protocol !== 'https:' || isNeverPath(own ? site.never : null, location)) return none('address');
        const { why, veto: named } = judge(box, location, openRoots(box.ownerDocument), true);
        const ruledOut = kindVeto(box) ?? named;
        if (ruledOut) return none('ruledOut', [{ why, veto: ruledOut }]);
        const blocked = obstacle(box);
        if (blocked === 'hidden' || blocked === 'inert') return none('nothing');
        return { kind: 'box', box, place: box, why, obstacle: blocked, unfit: null, taught: false };
      },
      describe(box: HTMLInputElement, location: PageLocation): TaughtBox {
        const { why } = judge(box, location, openRoots(box.ownerDocument), true);
        return describeBox(box, location.hostname, path(location), wordsOf(why));
      },
    },
  );
}
