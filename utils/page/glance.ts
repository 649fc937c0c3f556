import type { ScoutSite } from '../sites/types.ts';
import { createBoxMemory } from './box-memory.ts';
import { fieldOf, kindVeto, textBoxes } from './candidates.ts';
import type { Seen } from './dom-watch.ts';
import { fieldTexts } from './field-texts.ts';
import { quickLabel } from './labels.ts';
import { normalise } from './text.ts';
import { matcher } from './word-list.ts';

/**
 * Tells cheaply whether a page may hold the box at all: a text box that is called a code, or called nothing under a title
 * of ours. Decides nothing; what it passes over, the finder (find.ts) would refuse.
 */

/** Glances at a document. */
export type Glance = (document: Document, seen: Seen) => { readonly maybe: boolean; readonly crowd: boolean };

const NO_ROOTS: ReadonlySet<ShadowRoot> = new Set();

/**
 * Makes the glance for one site; its words are compiled once.
 * @param site the site's data
 */
export function createGlance(site: ScoutSite): Glance {
  const { brand, code } = site.words;
  const called = matcher(`${brand}|${code}`);
  const says = (texts: readonly string[]) => called(normalise(texts.join(' | '))).length > 0;
  const memory = createBoxMemory();

  function mayBe(box: HTMLInputElement, roots: ReadonlySet<ShadowRoot>, quick: boolean): boolean {
    const field = kindVeto(box) ? null : fieldOf(box);
    if (!field) return false;
    // Most boxes need no more than their label. Whether it is shown, only the style tells, which is dear on a page that
    // was just changed: that is left to the looks at everything.
    const label = quickLabel(field);
    if (says(label)) return true;
    if (quick && label.length > 0 && !says([box.placeholder, box.title])) return false;
    const texts = fieldTexts(field, roots);
    if (texts.label.length > 0) return says(texts.label);
    const said = [...texts.hint, ...texts.near, ...(texts.lead?.label ?? [])];
    return says(said.length > 0 ? said : texts.title);
  }

  /** A frame of the same origin; the finder will say that the box is in it. */
  function inFrame({ contentDocument: inner }: HTMLIFrameElement): boolean {
    return inner?.body ? textBoxes([inner]).boxes.some((box) => mayBe(box, NO_ROOTS, true)) : false;
  }

  return (document, { roots, changes }) => {
    const { boxes, crowd } = memory.boxes([document, ...roots], changes);
    const maybe = boxes.some((box) => {
      const hit = mayBe(box, roots, crowd || Boolean(changes));
      if (!hit) memory.isOther(box);
      return hit;
    });
    return { maybe: maybe || (!changes?.targets && [...document.getElementsByTagName('iframe')].some(inFrame)), crowd };
  };
}
