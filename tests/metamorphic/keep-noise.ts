import { type Change, outline } from './change.ts';
import type { Dice } from './dice.ts';
import { PARTS, UNSEEN } from './noise.ts';
import { rooms, section } from './section.ts';
import { CONTROL, elements } from './walk.ts';

/** Adds what has nothing to do with the box. */

function fragment(markup: string): DocumentFragment {
  return document.createRange().createContextualFragment(markup);
}

function insert(into: Element, markup: string, dice: Dice): void {
  // Not into a line of text, where it would tear a word apart.
  const ends = [into.firstChild, null];
  const inLine = [...into.children].some((one) => !one.matches(CONTROL) && getComputedStyle(one).display === 'inline');
  into.insertBefore(fragment(markup), dice.pick(inLine ? ends : [...into.children, null]) ?? null);
}

export const addParts: Change = {
  name: 'add other parts of a page',
  apply(stage, dice) {
    const places = stage.box ? rooms(section(stage)) : [document.body];
    const done: string[] = [];
    for (let count = 1 + dice.below(4); count > 0; count -= 1) {
      const room = dice.pick(places);
      const part = dice.pick(PARTS);
      if (!room || !part) continue;
      insert(room, part, dice);
      done.push(`${part.slice(0, 50)} in ${outline(room)}`);
    }
    return done.length > 0 ? done.join(', ') : null;
  },
};

// Where a page may put a node that is not laid out without breaking what is.
const OPEN = 'div,section,main,form,fieldset,label,header,article,aside,body,[role="dialog"],dialog';

export const addUnseen: Change = {
  name: 'add comments, blanks and hidden nodes',
  apply(_stage, dice) {
    const places = [document.body, ...elements()].filter((one) => one.matches(OPEN) && !one.closest('svg'));
    const done: string[] = [];
    for (let count = 1 + dice.below(6); count > 0; count -= 1) {
      const room = dice.pick(places);
      const node = dice.pick(UNSEEN);
      // A label speaks of the control in it, so a hidden one belongs beside other controls only.
      if (!room || !node || (/input/.test(node) && (room.closest('label') || !room.querySelector(CONTROL)))) continue;
      insert(room, node, dice);
      done.push(`${node.slice(0, 40)} in ${outline(room)}`);
    }
    return done.length > 0 ? done.join(', ') : null;
  },
};
