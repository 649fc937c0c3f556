import { ancestors, around, CONTROL, holds, READ_ATTRIBUTES, texts } from './walk.ts';

/** Finds where a page says what its box is, as a person reads it. Knows no word and nothing of the finder. */

/** A place on the page that holds words. */
export interface Place {
  readonly node: Element;
  read(): string;
  write(words: string): void;
}

function ofText(node: Element): Place {
  // Of a label around its box, or a button's own icon, only the words.
  const parts = () => texts(node).filter((text) => !text.parentElement?.closest(CONTROL) || node.matches(CONTROL));
  return {
    node,
    read: () =>
      parts()
        .map(({ data }) => data)
        .join(' ')
        .replace(/\s+/g, ' ')
        .trim(),
    write: (words) => {
      for (const [at, text] of parts().entries()) text.data = at === 0 ? words : '';
    },
  };
}

function ofAttribute(node: Element, name: string): Place {
  return {
    node,
    read: () => node.getAttribute(name)?.trim() ?? '',
    write: (words) => node.setAttribute(name, words),
  };
}

const filled = (place: Place) => place.read() !== '';

/** The elements that an attribute with ids names. */
export function referenced(element: Element, attribute: string): Element[] {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? '').split(/\s+/).filter(Boolean);
  return ids.flatMap((id) => root.getElementById(id) ?? []);
}

/** Text beside the box in the smallest element that has any: before it, and after it. */
function beside(box: Element): Element[] {
  for (const [at, up] of ancestors(box).entries()) {
    const branch = at === 0 ? box : ancestors(box)[at - 1];
    const words = [...up.children].filter((child) => {
      return child !== branch && texts(child).length > 0 && !child.matches(CONTROL) && !child.querySelector(CONTROL);
    });
    const after = (child: Element) =>
      branch && branch.compareDocumentPosition(child) & Node.DOCUMENT_POSITION_FOLLOWING;
    // Where there are several boxes, what stands behind one is the next one's.
    const alone = up.querySelectorAll('input:not([type="hidden"]),select,textarea').length < 2;
    const before = words.findLast((child) => !after(child));
    const found = [before, alone || !before ? words.find(after) : undefined];
    const loose = texts(up).some((text) => text.parentElement === up);
    if (loose || found.some(Boolean)) return loose ? [] : found.filter((child) => child !== undefined);
  }
  return [];
}

/** Where the box's label stands: what markup says, else what is written beside it; with placeholder and title. */
export function labelPlaces(box: HTMLInputElement): Place[] {
  const byMarkup = [...referenced(box, 'aria-labelledby'), ...(box.labels ?? [])].map(ofText).filter(filled);
  const attributes = READ_ATTRIBUTES.map((name) => ofAttribute(box, name)).filter(filled);
  return byMarkup.length > 0 || attributes.length > 0 ? [...byMarkup, ...attributes] : beside(box).map(ofText);
}

/** The nearest heading before the box. */
export function titlePlace(box: Element): Place | null {
  const headings = [...(box.getRootNode() as Document).querySelectorAll('h1,h2,h3,h4,h5,h6,legend,[role="heading"]')];
  const before = headings.findLast((one) => one.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING);
  return before ? ofText(before) : null;
}

/** The button a person presses afterwards: the last of those that stand nearest behind the box. */
export function buttonPlace(box: Element): Place | null {
  for (const up of ancestors(box)) {
    if (up === document.body) break;
    const found = [...up.querySelectorAll('button,input[type="submit"],[role="button"]')].findLast(
      (one) => box.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING && one.checkVisibility(),
    );
    if (found) return found instanceof HTMLInputElement ? ofAttribute(found, 'value') : ofText(found);
    if (up.matches('form,dialog,[role="dialog"]')) break;
  }
  return null;
}

/** The smallest element that holds the box and its label. */
export function labelled(box: HTMLInputElement): Element | null {
  const places = labelPlaces(box).map(({ node }) => node);
  return ancestors(box).find((up) => up !== document.body && places.every((node) => holds(up, node))) ?? around(box);
}
