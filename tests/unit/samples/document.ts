// What happy-dom leaves out of a browser, as far as the code under test needs it: layout (each element gets a place of its
// own), `ariaLabel`, `assignedSlot`, a table head's rows, selectors with a blank inside `:not()` and `:is()`, and the one XPath that is
// asked. What layout itself decides (covered, clipped, below the fold) is tested in the browsers, and so are types in
// capitals: the `i` of an attribute selector is not understood here.

import { vi } from 'vitest';

const ROW = 20;
const STEP = 0.01;

function define(target: object, name: string, get: (this: Element) => unknown): void {
  Object.defineProperty(target, name, { configurable: true, get });
}

/** The slot that shows a node, by the standard's rule: the first of its name in the shadow root of its parent. */
function slotOf(this: Element): Element | null {
  const root = this.parentElement?.shadowRoot;
  const name = this.getAttribute?.('slot') ?? '';
  const slots = [...(root?.querySelectorAll('slot') ?? [])];
  return slots.find((slot) => (slot.getAttribute('name') ?? '') === name) ?? null;
}

// happy-dom takes `:not(:is(td) *)` for always true, and `:is(:is(td) *)` for never.
const INSIDE = /^(.*):(not|is)\(:is\(([^()]*)\) \*\)$/;

function completeSelectors(node: ParentNode): void {
  const { querySelectorAll } = node;
  let owner: object = node;
  while (!Object.hasOwn(owner, 'querySelectorAll')) owner = Object.getPrototypeOf(owner) as object;
  Object.assign(owner, {
    querySelectorAll(this: ParentNode, selector: string) {
      const [, alone = selector, how, within = '*'] = INSIDE.exec(selector) ?? [];
      const all = [...querySelectorAll.call(this, alone)];
      const isInside = (found: Element) => Boolean(found.parentElement?.closest(within));
      return how ? all.filter((found) => isInside(found) === (how === 'is')) : all;
    },
  });
}
for (const node of [document, document.body, document.createDocumentFragment()]) completeSelectors(node);

/** The elements with a hyphen in their name, from one inwards; any other question is not understood. */
function evaluate(xpath: string, top: Node): XPathResult {
  if (xpath !== "descendant-or-self::*[contains(name(),'-')]") throw new Error(`not understood here: ${xpath}`);
  const element = top as Element;
  const found = [element, ...element.querySelectorAll('*')].filter(({ localName }) => localName.includes('-'));
  return { snapshotLength: found.length, snapshotItem: (at: number) => found[at] ?? null } as unknown as XPathResult;
}

/** Gives the document layout, and what else is missing. */
export function likeBrowser(): void {
  const all = () => [...document.getElementsByTagName('*')];
  define(Element.prototype, 'ariaLabel', function () {
    return this.getAttribute('aria-label');
  });
  define(Element.prototype, 'assignedSlot', slotOf);
  define(Text.prototype, 'assignedSlot', slotOf);
  define(HTMLTableSectionElement.prototype, 'rows', function () {
    return [...this.children].filter(({ localName }) => localName === 'tr');
  });
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null;
  };
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, all().indexOf(this) * STEP, 200, ROW);
  });
  vi.spyOn(document.documentElement, 'scrollWidth', 'get').mockReturnValue(1000);
  document.evaluate = evaluate;
  document.elementFromPoint = (_x, y) => all()[Math.round((y - ROW / 2) / STEP)] ?? null;
}
