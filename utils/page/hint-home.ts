import { closest, parentOf } from './composed.ts';

/** What is around a box in the page: where a hint for it can live, and what it must not lie over. */

const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"],[popover]';

/** Where the hint goes: into the dialog around the box (outside of a modal one it would be dead), else the page's root. */
export function homeOf(box: Element): Element {
  const document = box.ownerDocument;
  // The page may have taken the box away with its answer and left the dialog open.
  if (!box.isConnected) return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
  const dialog = closest(box, DIALOG);
  if (dialog) return dialog;
  const view = document.defaultView as Window;
  // Modal content that does not say so in its markup is found by being fixed to the viewport.
  for (let up = parentOf(box); up && up !== document.body; up = parentOf(up)) {
    if (view.getComputedStyle(up).position === 'fixed') return up;
  }
  return document.documentElement;
}

/** Where the other controls of the same form are: a consent to tick, a second button. */
export function controlsAround(box: Element): DOMRect[] {
  const form = closest(box, 'form,dialog,[role="dialog"],section,fieldset');
  const controls = [...(form?.querySelectorAll('input,select,textarea,button,a[href],label') ?? [])].slice(0, 30);
  return controls.filter((control) => control !== box).map((control) => control.getBoundingClientRect());
}
