import type { Site, WordList } from '../sites/types.ts';
import { ADD_SHARE } from '../sites/words.ts';
import { answerWords } from './answer-words.ts';
import { HINT_TAG } from './names.ts';
import { normalise } from './text.ts';
import { isShown } from './visible.ts';
import { type Matcher, matcher } from './word-list.ts';

/**
 * Which clinics a page lists as linked: ours, or another. Reads short visible texts and compares them with our own
 * words, the code and the clinic's names; keeps nothing else. Says nothing where it is not sure.
 */

/** What is looked for on the page besides our words. */
export interface Sought {
  readonly code: string;
  /** The clinic's name and what the service calls it. */
  readonly names: readonly string[];
}

/** Another clinic in the page's list. */
export interface OtherListed {
  readonly entry: Element;
  /** The words on the button that takes it off. */
  readonly remove: string;
}

/** A visible text and the element it stands in. */
export interface Said {
  readonly text: string;
  readonly element: Element;
}

const LONGEST = 300;
const MOST = 1000;
const LIST_ENTRY = 'tr,[role="row"],li,dd,dt,[role="listitem"],[role="gridcell"]';
const BUTTON = 'button,a,[role="button"],input[type="button"]';
// Not a link that only leads to the clinic's page.
const PRESSED = ':not(a),[class*="btn" i],[class*="button" i],[role="button"]';
const BOX = 'input:not([type="button"]),select';
const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
// What there is to choose from, not what was chosen.
const CHOICE =
  'label,select,nav,footer,[role="listbox"],[role="option"],[class*="result" i],[class*="suggest" i],[class*="complete" i],[class*="dropdown" i]';
const TITLE = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"],[class*="title" i]';
// A card of a clinic is not built deeper than this around its button.
const CARD_DEPTH = 4;

const matchers = new Map<WordList, Matcher>();

/** Whether a normalised text holds a word of a list; '' holds none. */
export function holds(words: WordList, normalised: string): boolean {
  const match = matchers.get(words) ?? matcher(words);
  matchers.set(words, match);
  return match(normalised).length > 0;
}

/** Whether a normalised text speaks of something asked for, or taken off again. */
export const isUnsettled = (normalised: string): boolean =>
  holds(answerWords().pending, normalised) || holds(answerWords().remove, normalised);

/** The text of a node, with a blank where one element ends and the next begins. */
export function textOf(node: Element): string {
  if (!node.firstElementChild) return (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const parts: string[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  // A feed may hold thousands of nodes in one element, and nobody reads on so far.
  for (let length = 0; length < MOST && walker.nextNode(); ) {
    const text = walker.currentNode.nodeValue ?? '';
    parts.push(text);
    length += text.trim().length;
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The visible texts that could matter, also those in open shadow roots. */
export function* texts(root: Node): Generator<Said> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const { shadowRoot } = node as Element;
    if (shadowRoot) yield* texts(shadowRoot);
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!element || text.length < 3 || !/\p{L}|\d/u.test(text)) continue;
    if (element.closest(`script,style,noscript,template,textarea,option,${HINT_TAG}`)) continue;
    // A sentence split over nested elements is read as a whole.
    const whole = element.matches('strong,b,em,i,span,a,bdi,code,mark') ? (element.parentElement ?? element) : element;
    yield { text: textOf(whole).slice(0, LONGEST), element };
  }
}

const spellings = new WeakMap<Sought, readonly string[]>();

function spelled(sought: Sought): readonly string[] {
  const names = spellings.get(sought) ?? sought.names.map((name) => ` ${normalise(name)} `);
  spellings.set(sought, names);
  return names;
}

/** Whether a text holds the clinic's code, not as a part of another, or one of its names. */
export function isNamed(text: string, sought: Sought): boolean {
  const [before, after] = text.split(sought.code);
  if (after !== undefined && !/[\p{L}\p{N}_-]$/u.test(before as string) && !/^[\p{L}\p{N}_-]/u.test(after)) return true;
  // Most texts are too short to hold a name, and comparing costs more than measuring.
  const names = spelled(sought).filter((name) => name.length <= text.length * 2);
  const words = names.length > 0 ? ` ${normalise(text)} ` : '';
  return names.some((name) => words.includes(name));
}

const buttonsOf = (element: Element): Element[] => [...element.querySelectorAll(BUTTON)].filter(isShown);

const nameOf = (button: Element): string => {
  const names = [
    button.getAttribute('aria-label'),
    button.textContent,
    (button as HTMLInputElement).value,
    button.getAttribute('title'),
  ];
  return (
    names
      .find((name) => normalise(name ?? ''))
      ?.trim()
      .replace(/\s+/g, ' ') ?? ''
  );
};

const takesOff = (button: Element): boolean => holds(answerWords().remove, normalise(nameOf(button)));

/** An entry's text without the buttons that take it off. */
function ownText(entry: Element): string {
  const copy = entry.cloneNode(true) as Element;
  for (const button of copy.querySelectorAll(BUTTON)) if (takesOff(button)) button.remove();
  return normalise(textOf(copy));
}

/** The entry that an element stands in: of a list or table, else the smallest group with one button that takes it off. */
function entryOf(element: Element): Element | null {
  const listed = element.closest('tr,[role="row"]') ?? element.closest(LIST_ENTRY);
  if (listed) return listed;
  let group = element.parentElement;
  for (let up = 0; group && up < CARD_DEPTH; up += 1, group = group.parentElement) {
    const { length } = buttonsOf(group).filter(takesOff);
    if (length > 1 || group.querySelector(BOX)) return null;
    if (length && ownText(group)) return group;
  }
  return null;
}

/** The nearest title before an entry. */
function titleOf(entry: Element): string {
  for (let up: Element | null = entry; up; up = up.parentElement) {
    for (let before = up.previousElementSibling; before; before = before.previousElementSibling) {
      const title = before.matches(TITLE) ? before : [...before.querySelectorAll(TITLE)].pop();
      if (title && isShown(title)) return normalise(textOf(title));
    }
  }
  return '';
}

/** Whether an entry stands for something that is linked, as far as its words and buttons say. */
function isSettled(entry: Element, site: Site | undefined): boolean {
  if (entry.closest(CHOICE) || entry.querySelector(BOX)) return false;
  const text = ownText(entry);
  const { not, linked } = answerWords();
  if (isUnsettled(text) || (holds(not, text) && holds(linked, text))) return false;
  if (isUnsettled(titleOf(entry))) return false;
  const buttons = buttonsOf(entry);
  // An icon alone may take it off as well.
  if (buttons.some((button) => takesOff(button) || !normalise(nameOf(button)))) return true;
  if (buttons.some((button) => offers(button, site) || button.matches(PRESSED))) return false;
  // A list in a dialog may be what is to be confirmed.
  return !entry.closest(DIALOG);
}

const offers = (button: Element, site: Site | undefined): boolean =>
  holds(site ? ADD_SHARE : '', normalise(nameOf(button)));

/**
 * Whether a text stands beside something to agree to or to press: then it tells what is going to happen. The form with
 * the box in it was there before, and its button says nothing of the text.
 */
export function asks(element: Element, site: Site): boolean {
  const dialog = element.closest(DIALOG);
  const around = element.closest('label') ?? dialog ?? element.parentElement ?? element;
  if (around.querySelector('input[type="text"],input:not([type])')) return false;
  const buttons = buttonsOf(around).filter((button) => normalise(nameOf(button)));
  if (around.matches('label') || around.querySelector(BOX)) return true;
  return buttons.length > (dialog ? 1 : 2) || buttons.some((button) => offers(button, site));
}

/** Whether a text belongs to an entry that stands for our clinic and is linked. */
export function isEntry({ text, element }: Said, sought: Sought, site?: Site): boolean {
  if (/[?؟]/.test(text) || !isNamed(text, sought)) return false;
  const entry = entryOf(element);
  return entry !== null && isSettled(entry, site) && isShown(element);
}

/**
 * Another clinic that the page lists as linked, beside a button that takes it off, under a title that speaks of
 * clinics; null where ours is listed, or where it is not certain.
 */
export function otherListed(document: Document, sought: Sought, site: Site): OtherListed | null {
  const { owner, brand } = site.words;
  for (const button of [...document.body.querySelectorAll(BUTTON)].filter(takesOff)) {
    const entry = isShown(button) ? entryOf(button) : null;
    if (!entry || !ownText(entry) || !isSettled(entry, site) || !holds(`${owner}|${brand}`, titleOf(entry))) continue;
    for (const said of texts(document.body)) if (isEntry(said, sought, site)) return null;
    return { entry, remove: nameOf(button) };
  }
  return null;
}
