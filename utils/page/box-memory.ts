import { CROWD, textBoxes, textBoxesIn } from './candidates.ts';

/**
 * Remembers which boxes of a page are other ones, so that a look at a page that never rests needs only what is new.
 * Forgets all of it whenever a look comes without changes: a person has done something, or the route is another.
 */

/** What was changed on a page between two looks. */
export interface Changes {
  /** The nodes whose children are others now; null where that is not known. */
  readonly targets: ReadonlySet<Node> | null;
  /** What came. */
  readonly added: ReadonlySet<Element>;
}

/** The boxes of one document. */
export interface BoxMemory {
  /**
   * The boxes that have to be looked at.
   * @param roots the document and its open shadow roots
   * @param changes since the last look; null where anything may have changed
   */
  boxes(roots: Iterable<ParentNode>, changes: Changes | null): { boxes: HTMLInputElement[]; crowd: boolean };
  /** All boxes of the last look. */
  all(): readonly HTMLInputElement[];
  /** A look has shown that this box is another one. */
  isOther(box: HTMLInputElement): void;
}

// As far out as the texts stand that a box is mostly called by; the rest is seen when everything is looked at again.
const AROUND = 4;
const PART = 'form,fieldset,section,article,dialog,[role="dialog"],tr,li';

function surroundings(box: Element): Element {
  let around = box;
  for (let level = 0; level < AROUND && around.parentElement && !around.matches(PART); level += 1) {
    around = around.parentElement;
  }
  return around;
}

/** What a box is called, as far as that can be told at no cost: its own words and those beside it. */
const saidOf = (box: HTMLInputElement) => `${box.placeholder} ${box.parentElement?.parentElement?.textContent}`;

/** Makes an empty memory. */
export function createBoxMemory(): BoxMemory {
  let last: HTMLInputElement[] = [];
  const others = new WeakMap<HTMLInputElement, { readonly around: Element; readonly said: string }>();
  // Where it is not known what was changed, a box that still stands among the same words is the same.
  const isKnown = (box: HTMLInputElement, targets: Changes['targets']): boolean => {
    const { around, said } = others.get(box) ?? {};
    if (!around?.isConnected) return false;
    return targets ? ![...targets].some((target) => around.contains(target)) : said === saidOf(box);
  };
  return {
    boxes(roots, changes) {
      let crowd = false;
      if (changes?.targets)
        last = [...new Set([...last, ...textBoxesIn(changes.added)])].filter((box) => box.isConnected);
      if (!changes?.targets || last.length > CROWD) ({ boxes: last, crowd } = textBoxes(roots));
      return { boxes: changes ? last.filter((box) => !isKnown(box, changes.targets)) : last, crowd };
    },
    all: () => last,
    isOther: (box) => others.set(box, { around: surroundings(box), said: saidOf(box) }),
  };
}
