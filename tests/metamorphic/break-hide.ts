import type { Change } from './change.ts';
import { labelled } from './said.ts';
import { ancestors } from './walk.ts';

/** Hides the box from a person, in one of the many ways there are. */

function style(element: Element, css: string): void {
  for (const [name, value] of css.split(';').map((rule) => rule.split(':'))) {
    (element as HTMLElement).style.setProperty(name as string, value as string, 'important');
  }
}

const ON_BOX = [
  'display:none',
  'visibility:hidden',
  'visibility:collapse',
  'opacity:0',
  'width:1px;min-width:0;height:1px;min-height:0;padding:0;border:0',
  'width:0;min-width:0;padding:0;border:0',
  'clip-path:inset(50%)',
  'clip-path:circle(0)',
  'transform:scale(0)',
  'position:absolute;clip:rect(0,0,0,0)',
];
const ON_PART = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'opacity:0.01',
  'filter:opacity(0)',
  'height:0;min-height:0;overflow:hidden;padding:0',
  'content-visibility:hidden;contain:strict;width:300px;height:90px',
  'clip-path:polygon(0 0,0 0,0 0)',
  'transform:scale(0)',
  'position:absolute;top:-9999px;bottom:auto',
  'position:fixed;top:-900px;bottom:auto',
  'position:fixed;top:200vh;bottom:auto',
];
// Pages that run from right to left can be scrolled to the left.
const ASIDE = {
  ltr: ['position:absolute;left:-9999px;right:auto', 'transform:translateX(-300vw)'],
  rtl: ['position:absolute;left:9999px;right:auto', 'transform:translateX(300vw)'],
};

/** A div around box and label, where they stand; null where that would close a modal dialog. */
function around(box: HTMLInputElement): HTMLElement | null {
  const part = labelled(box);
  if (!part || part === document.body || part.matches('dialog,td,tr,tbody,table') || part.querySelector('dialog'))
    return null;
  const div = document.createElement('div');
  part.replaceWith(div);
  div.append(part);
  return div;
}

const byStyle: Change = {
  name: 'hidden by style',
  apply({ box }, dice) {
    if (!box) return null;
    const aside = document.documentElement.dir === 'rtl' ? ASIDE.rtl : ASIDE.ltr;
    const all = [
      ...ON_BOX.map((css) => ({ css, whole: false })),
      ...[...ON_PART, ...aside].map((css) => ({ css, whole: true })),
    ];
    const chosen = dice.pick(all);
    // A fixed part stays on the screen wherever the element around it goes, and however small that is.
    const part = labelled(box);
    const stays = part !== null && getComputedStyle(part).position === 'fixed';
    if (chosen?.whole && stays && /^(position|height):/.test(chosen.css)) return null;
    const element = chosen?.whole ? around(box) : box;
    if (!chosen || !element) return null;
    style(element, chosen.css);
    return `${chosen.css} on ${chosen.whole ? 'box and label' : 'the box'}`;
  },
};

const byMarkup: Change = {
  name: 'hidden or dead by markup',
  apply({ box }, dice) {
    const div = box && around(box);
    if (!div) return null;
    const how = dice.pick(['hidden', 'inert', 'aria-hidden', 'details', 'popover']);
    if (how === 'details') {
      const details = document.createElement('details');
      details.append(document.createElement('summary'));
      div.replaceWith(details);
      details.append(div);
    } else if (how) {
      div.setAttribute(how, how === 'aria-hidden' ? 'true' : '');
    }
    return how ?? null;
  },
};

const covered: Change = {
  name: 'covered or behind a dialog',
  apply({ box }, dice) {
    if (!box || [box, ...ancestors(box)].some((one) => one.matches('dialog:modal'))) return null;
    const modal = dice.below(2) === 0;
    const cover = document.createElement(modal ? 'dialog' : 'div');
    cover.innerHTML = '<p>We value your privacy.</p><button>Accept</button>';
    document.body.append(cover);
    // Every other layer that is as far up comes before it in the document.
    if (cover instanceof HTMLDialogElement) cover.showModal();
    else style(cover, 'position:fixed;inset:0;background:#fff;z-index:2147483647');
    box.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width, height } = box.getBoundingClientRect();
    const middle = document.elementFromPoint(left + width / 2, top + height / 2);
    return modal || (middle !== null && cover.contains(middle)) ? (modal ? 'a modal dialog' : 'a wall') : null;
  },
};

export const hideBreaks: readonly Change[] = [byStyle, byMarkup, covered];
