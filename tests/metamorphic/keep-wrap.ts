import { type Change, outline } from './change.ts';
import { CONTROL, elements } from './walk.ts';

/** Puts elements into divs that mean nothing. */

// Where HTML allows only certain children, a div would be thrown out or break the layout.
const STRICT =
  'table,thead,tbody,tfoot,tr,ul,ol,dl,select,details,fieldset > legend,summary,svg,svg *,head,style,script,template,legend,option,li,dt,dd,td,th,caption,colgroup,slot';
const STRICT_PARENT = 'table,thead,tbody,tfoot,tr,ul,ol,dl,select,details,svg,svg *,button,head';

/** Whether an element stands in a line of text: in a div of its own it would tear a word or a sentence apart. */
function inLine(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const beside = [...(element.parentNode?.childNodes ?? [])].filter((node) => node !== element);
  if (beside.some((node) => node.textContent?.trim() !== '')) return true;
  // Alone in an inline element, it stands where that one stands.
  return element.parentElement !== null && inLine(element.parentElement);
}

function fits(element: Element): boolean {
  if (element.matches(STRICT) || element.parentElement?.matches(STRICT_PARENT)) return false;
  if (!element.matches(CONTROL) && inLine(element)) return false;
  // Only a child of the host itself is shown in a slot.
  if (element.slot !== '') return false;
  // Moving an open modal dialog closes it.
  return !element.matches('dialog') && !element.querySelector('dialog');
}

/** Puts an element into new divs, one in the other, where it stands. */
export function wrapIn(element: Element, depth: number): void {
  for (let at = 0; at < depth; at += 1) {
    const div = document.createElement('div');
    element.replaceWith(div);
    div.append(element);
  }
}

export const wrap: Change = {
  name: 'wrap elements in divs',
  apply(_stage, dice) {
    const chosen = dice.shuffle(elements().filter(fits)).slice(0, 1 + dice.below(3));
    const done = chosen.map((element) => {
      const depth = 1 + dice.below(4);
      wrapIn(element, depth);
      return `${outline(element)} in ${depth}`;
    });
    return done.length > 0 ? done.join(', ') : null;
  },
};

export const wrapField: Change = {
  name: 'wrap the box in divs',
  apply({ box }, dice) {
    const field = box ?? dice.pick([...document.querySelectorAll('input:not([type="hidden"])')]);
    if (!field || !fits(field)) return null;
    const depth = 1 + dice.below(4);
    wrapIn(field, depth);
    return `${depth} divs`;
  },
};
