import { LEAVE } from '../sites/words.ts';
import { allBelow, closest, follows, holds, isWrapper, parentOf } from './composed.ts';
import { BUTTON, squeeze, textOf } from './read-text.ts';
import { normalise } from './text.ts';
import { matcher } from './word-list.ts';

/** Which button goes with a field, and what it says. */

const LEVELS = 8;
const PART = 'form,dialog,[role="dialog"],fieldset,section,article,aside,nav';
const leave = matcher(LEAVE);

/** Words on a button as a person reads them. */
export function buttonText(button: Element): string {
  const value = button.matches('input') ? (button as HTMLInputElement).value : '';
  return squeeze(value || textOf(button, true) || button.getAttribute('aria-label'));
}

// "?", "i", "Where do I find it?"
const HELP = /[?؟]$|^[iℹⓘ]$/iu;

/** Whether a button only leads away, or explains: "Cancel", a cross, a question. */
function leads(text: string): boolean {
  const spelled = normalise(text);
  return text === '×' || HELP.test(text) || (spelled !== '' && leave(spelled).join(' ') === spelled);
}

/** Whether a button stands in no part of the page that the field is not in: a section that follows has its own. */
function isOfField(button: Element, field: Element): boolean {
  const part = closest(button, PART);
  return !part || holds(part, field);
}

/**
 * The button a person would press after filling the field: the first one after it in the smallest element that holds
 * one, and not a button that leaves, or shows help.
 * @param roots the page's open shadow roots
 * @returns null where there is none
 */
export function buttonFor(field: Element, roots: Iterable<ShadowRoot> = []): Element | null {
  let level = 0;
  let branch = field;
  for (let up = parentOf(field); up && level <= LEVELS; up = parentOf(up)) {
    if (!isWrapper(up, branch)) level += 1;
    branch = up;
    const after = allBelow(up, BUTTON, roots).filter((button) => {
      const text = buttonText(button);
      if (!isOfField(button, field)) return false;
      return follows(field, button) && text && !leads(text) && !button.matches('[aria-expanded],[aria-haspopup]');
    });
    const found = after.find((button) => button.matches('[type="submit"]')) ?? after[0];
    if (found) return found;
    if (up.matches('form,dialog,[role="dialog"]')) return null;
  }
  return null;
}
