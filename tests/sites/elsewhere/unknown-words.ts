// A page that does something at every press, and writes down what it heard: window.__heard.

import { exposeForm } from '../shared/recorder.ts';

declare global {
  interface Window {
    __heard: string[];
  }
}

const HEARD = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'focusin',
  'submit',
];

window.__heard = [];
// As most frameworks do it: one listener for all, at the top of the document.
for (const type of HEARD) {
  document.addEventListener(type, ({ target }) => window.__heard.push(`${type} ${(target as Element).id}`), {
    capture: true,
  });
}
document.addEventListener('keydown', ({ key, target }) => {
  if (key === 'Enter' || key === 'Escape') window.__heard.push(`${key} ${(target as Element).id}`);
});
for (const form of document.querySelectorAll('form')) {
  exposeForm(form, 'rangihunacode');
  form.addEventListener('submit', (event) => event.preventDefault());
}
// No role that there is: a page may write anything there.
document.querySelector('.patient-4711')?.setAttribute('role', 'aroha-4711');
const locked = document.querySelector<HTMLElement>('#locked');
if (locked) locked.hidden = !new URLSearchParams(location.search).has('locked');
