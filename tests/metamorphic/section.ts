import { buttonPlace, referenced, titlePlace } from './said.ts';
import { openModals, type Stage } from './stage.ts';
import { ancestors, elements, holds, READ_ATTRIBUTES, texts } from './walk.ts';

/**
 * The part of the page that the decision rests on: the smallest element around the box that holds every word the finder
 * named as evidence, and the button. What is outside may move or be added to; what is inside moves as one.
 */

function simple(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function allWords(below: Element): string {
  const own = elements().filter((one) => holds(below, one));
  const attributes = [...READ_ATTRIBUTES, 'value'].flatMap((name) => own.map((one) => one.getAttribute(name) ?? ''));
  return simple([...texts(below).map(({ data }) => data), ...attributes].join(''));
}

/** The section of a page's box. Where only the whole body would do, the body's content in an element of its own. */
export function section({ box, words }: Stage): Element {
  if (!box) throw new Error('a page without a box has no section');
  const button = buttonPlace(box)?.node;
  const named = [...referenced(box, 'aria-labelledby'), ...(box.labels ?? []), ...(button ? [button] : [])];
  const wanted = words.map(simple);
  // A heading that says what the label says as well is evidence of its own.
  const title = titlePlace(box);
  if (title && wanted.some((word) => simple(title.read()).includes(word))) named.push(title.node);
  const found = ancestors(box).find((up) => {
    if (up.matches('label,span,p,td,th,tr,thead,tbody,dd,dt,li,ul,dl') || !named.every((one) => holds(up, one)))
      return false;
    const said = allWords(up);
    return wanted.every((word) => said.includes(word));
  });
  return found && found !== document.body ? found : wrapBody();
}

function wrapBody(): Element {
  const all = document.createElement('div');
  all.append(...document.body.childNodes);
  document.body.append(all);
  openModals(all);
  return all;
}

/** The elements around the section, up to the body, in which other parts of the page may stand: not in its form. */
export function rooms(part: Element): Element[] {
  const all = ancestors(part);
  const own = all.findLastIndex((up) => up.matches('form,fieldset,dialog,[role="dialog"]'));
  return all.slice(own + 1).filter((up) => {
    const { display } = getComputedStyle(up);
    return /^(body|main|div|section|article)$/i.test(up.tagName) && /^(block|flow-root)$/.test(display);
  });
}
