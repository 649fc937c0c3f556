import type { Change } from './change.ts';
import { elements, roots } from './walk.ts';

/** Renames every id and class to something without a word, and keeps what refers to them in step. */

const BY_ID = ['for', 'form', 'list', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

function renameStyles(names: ReadonlyMap<string, string>): void {
  for (const style of roots().flatMap((root) => [...root.querySelectorAll('style')])) {
    style.textContent = (style.textContent ?? '').replace(/([.#])((?:[\w-]|\\.)+)/g, (whole, sign, name) => {
      const renamed = names.get(name.replaceAll('\\', ''));
      return renamed === undefined ? whole : `${sign}${renamed}`;
    });
  }
}

/** Renames ids, classes and the values of data attributes in the whole page. */
export function renameAll(prefix: string): void {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? `${prefix}${names.size.toString(36)}`;
    names.set(name, known);
    return known;
  };
  const list = (value: string) => value.split(/\s+/).filter(Boolean).map(renamed).join(' ');
  for (const element of [document.body, ...elements()]) {
    for (const name of ['id', 'class']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, list(value));
    }
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('data-') && name !== 'data-modal') element.removeAttribute(name);
    }
  }
  for (const element of elements()) {
    for (const name of BY_ID) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, list(value));
    }
  }
  renameStyles(names);
}

export const rename: Change = {
  name: 'rename ids and classes',
  apply({ box, kinds }, dice) {
    // Names in markup are evidence. Where hardly anything else speaks for the box, they may be what decides.
    if (box && kinds < 2) return null;
    const prefix = dice.pick(['x', 'css-', '_', 'sc-', 'ember']) ?? 'x';
    renameAll(`${prefix}${dice.below(900)}q`);
    return `prefix ${prefix}`;
  },
};
