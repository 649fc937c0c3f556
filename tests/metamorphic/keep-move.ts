import type { Change } from './change.ts';
import type { Dice } from './dice.ts';
import { section } from './section.ts';
import { openModals, type Stage } from './stage.ts';
import { ancestors } from './walk.ts';

/** Moves the section, with all that the decision rests on, to where another developer might have put it. */

const OVER = 'position:fixed;inset:5% 8%;padding:2em;background:#fff;overflow:auto;z-index:2147483647';

function move(name: string, into: (part: Element, stage: Stage, dice: Dice) => string | null): Change {
  return {
    name,
    apply(stage, dice) {
      if (!stage.box) return null;
      const part = section(stage);
      const done = into(part, stage, dice);
      if (done !== null) openModals(part);
      return done;
    },
  };
}

function inModal(part: Element): boolean {
  return [part, ...ancestors(part)].some((one) => one.matches('dialog:modal')) || part.querySelector('dialog') !== null;
}

function element(tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

/** Everything that styles the page, once more: styles don't reach into a shadow root. */
function styles(): Node[] {
  return [...document.querySelectorAll('style')].map((style) => style.cloneNode(true));
}

function intoShadow(part: Element, depth: number): void {
  // On a big page, roots are looked for in custom elements only.
  const panel = () => element('settings-panel', { style: 'display: block' });
  let host = panel();
  part.replaceWith(host);
  for (let at = 1; at < depth; at += 1) {
    const inner = panel();
    host.attachShadow({ mode: 'open' }).append(inner);
    host = inner;
  }
  host.attachShadow({ mode: 'open' }).append(...styles(), part);
}

export const moves: readonly Change[] = [
  move('into role=dialog', (part) => {
    if (inModal(part)) return null;
    const dialog = element('div', { role: 'dialog', 'aria-modal': 'true', style: OVER });
    document.body.append(dialog);
    dialog.append(part);
    return 'at the end of the body';
  }),
  move('into a modal dialog', (part) => {
    if (part.querySelector('dialog') || part.matches('dialog')) return null;
    const dialog = element('dialog', { 'data-modal': '', style: 'width:80%' }) as HTMLDialogElement;
    document.body.append(dialog);
    dialog.append(part);
    dialog.showModal();
    return 'at the end of the body';
  }),
  move('into position: fixed', (part) => {
    if (inModal(part)) return null;
    const panel = element('div', { style: OVER });
    part.replaceWith(panel);
    panel.append(part);
    return 'where it stood';
  }),
  move('into a tab panel', (part, _stage, dice) => {
    const list = element('div', { role: 'tablist' });
    for (const [at, words] of dice.shuffle(['Details', 'History', 'Overview']).entries()) {
      const tab = element('button', { role: 'tab', type: 'button', id: `tab-${at}`, 'aria-selected': `${at === 0}` });
      tab.textContent = words;
      list.append(tab);
    }
    const panel = element('div', { role: 'tabpanel', 'aria-labelledby': 'tab-0' });
    part.replaceWith(list, panel);
    panel.append(part);
    return 'under three tabs';
  }),
  move('into an open shadow root', (part) => {
    intoShadow(part, 1);
    return 'one';
  }),
  move('into nested shadow roots', (part, _stage, dice) => {
    const depth = 2 + dice.below(2);
    intoShadow(part, depth);
    return `${depth} deep`;
  }),
  move('into a slot', (part) => {
    const host = element('div');
    part.replaceWith(host);
    const inner = element('div');
    inner.append(document.createElement('slot'));
    host.attachShadow({ mode: 'open' }).append(inner);
    host.append(part);
    return 'of a shadow root';
  }),
];
