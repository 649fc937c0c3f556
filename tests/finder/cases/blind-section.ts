/** One section as the body of a blind page: heading, a line of help, box with floating label, button. */
import type { ServiceId } from '../../../utils/sites/types.ts';
import { frame } from './blind-page.ts';

/** The words of one section; `help` may be empty. */
export type Section = readonly [
  service: ServiceId,
  lang: string,
  heading: string,
  help: string,
  label: string,
  button: string,
];

/** The page's markup; the box is `#c`. */
export function sectionPage([service, , heading, help, label, button]: Section): string {
  const told = help && `<p>${help}</p>`;
  const box = `<div class="float"><input id="c" placeholder=" "><label for="c">${label}</label></div>`;
  return frame(service, [], `<div class="card"><h2>${heading}</h2>${told}${box}<button>${button}</button></div>`);
}

/** A case's name: its heading as a slug, and its number as headings repeat. */
export function slug([, , heading]: Section, at: number): string {
  return `${heading.replace(/[^\p{L}\p{M}]+/gu, '-').toLowerCase()}-${at + 1}`;
}
