import { type Change, outline } from './change.ts';
import { rooms, section } from './section.ts';

/** Puts the parts of the page in another order, where each stands for itself. */

const PARTS = 'div,section,article,aside,header,footer,nav,form,main,table,ul';

function stands(child: Element): boolean {
  // Order decides what lies on top of what.
  if (!child.matches(PARTS)) return false;
  const { position, display, float } = getComputedStyle(child);
  return display === 'none' || (position === 'static' && float === 'none') || position === 'relative';
}

/** Whether an element holds nothing but parts: no heading or words of its own that speak of the next part. */
function holdsParts(room: Element): boolean {
  const children = [...room.children].filter((child) => !child.matches('style,script,template'));
  const loose = [...room.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
  return !loose && children.length > 1 && children.every(stands);
}

export const reorder: Change = {
  name: 'reorder parts of the page',
  apply(stage, dice) {
    const candidates = stage.box
      ? rooms(section(stage))
      : [document.body, ...document.body.querySelectorAll('main,div')];
    const room = dice.pick(candidates.filter(holdsParts));
    if (!room || room.querySelector('dialog')) return null;
    room.append(...dice.shuffle([...room.children]));
    return `the parts of ${outline(room)}`;
  },
};
