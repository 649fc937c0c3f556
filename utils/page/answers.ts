import { ANY_ANSWER, OWN_ANSWERS } from '../sites/answers.ts';
import type { Site, WordList } from '../sites/types.ts';
import { HINT_TAG } from './names.ts';
import { type Matcher, matcher, normalise } from './text.ts';
import { isShown } from './visible.ts';

/**
 * What the page says after the button was pressed, and whether it lists the clinic already. Reads short visible texts
 * and compares them with our own words, the code and the clinic's names; keeps nothing else.
 */

/** What is looked for on the page besides our words. */
export interface Sought {
  readonly code: string;
  /** The clinic's name and what the service calls it. */
  readonly names: readonly string[];
}

/** The page's answer, as far as there is one. */
export type Answer = 'linked' | 'refused';

/** An answer and the element that says it. */
export interface Told {
  readonly answer: Answer;
  readonly element: Element;
}

const LONGEST = 300;
const LIST_ENTRY = 'li,tr,dd,dt,[role="row"],[role="listitem"],[role="gridcell"]';
const DIALOG = 'dialog,[role="dialog"],[role="alertdialog"],[aria-modal="true"]';
// A code this short may stand in any text by chance.
const CHANCE_LENGTH = 5;

interface Said {
  readonly text: string;
  readonly element: Element;
}

/** The visible texts that could matter, with the element each stands in. */
function* texts(document: Document): Generator<Said> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.nodeValue?.trim() ?? '';
    if (!element || text.length < 3 || !/\p{L}|\d/u.test(text)) continue;
    if (element.closest(`script,style,noscript,template,textarea,option,${HINT_TAG}`)) continue;
    // A sentence split over nested elements is read as a whole.
    const whole = element.matches('strong,b,em,i,span,a,bdi,code,mark') ? (element.parentElement ?? element) : element;
    const said = (whole.textContent ?? '').trim();
    yield { text: said.length <= LONGEST ? said : text.slice(0, LONGEST), element };
  }
}

const holdsCode = (text: string, code: string): boolean => {
  const at = text.indexOf(code);
  if (at < 0) return false;
  const around = [text[at - 1] ?? ' ', text[at + code.length] ?? ' '];
  return around.every((letter) => !/[\p{L}\p{N}_-]/u.test(letter));
};

const holdsName = (text: string, names: readonly string[]): boolean => {
  const words = ` ${normalise(text)} `;
  return names.some((name) => words.includes(` ${normalise(name)} `));
};

// "Share with this clinic?" holds code and name, but nothing has been decided yet.
const asks = ({ text, element }: Said): boolean =>
  /[?؟]/.test(text) || element.closest(`${DIALOG},form,label,fieldset`) !== null;

function isEntry(said: Said, sought: Sought): boolean {
  const { text, element } = said;
  const listed = element.closest(LIST_ENTRY) !== null;
  if (asks(said) && !(listed && !/[?؟]/.test(text) && !element.closest('label'))) return false;
  if (holdsCode(text, sought.code)) return listed || sought.code.length >= CHANCE_LENGTH;
  return listed && holdsName(text, sought.names);
}

/** Whether the page already lists our code or clinic, anywhere but in a box or a question. */
export function isListed(document: Document, sought: Sought): boolean {
  for (const said of texts(document)) if (isEntry(said, sought) && isShown(said.element)) return true;
  return false;
}

/** Waits for the page's answer to one press of the button. */
export interface AnswerWatch {
  /** Looks once; null where there is no answer yet. */
  look(): Told | null;
}

const either = (...lists: readonly WordList[]): Matcher => matcher(lists.filter(Boolean).join('|'));

function compiled(site: Site): { linked: Matcher; refused: Matcher } {
  return {
    linked: either(ANY_ANSWER.linked, OWN_ANSWERS[site.id].linked),
    refused: either(ANY_ANSWER.refused, OWN_ANSWERS[site.id].refused),
  };
}

/**
 * Starts waiting. What the page said before the press says nothing, unless it goes away and comes back.
 * @param document the page, as it is at the press
 * @param site the site's data
 * @param sought code and names of the clinic
 * @param fresh true for a new document that answers the press itself: all of its text is new
 */
export function createAnswerWatch(document: Document, site: Site, sought: Sought, fresh = false): AnswerWatch {
  const words = compiled(site);
  const read = (): Map<string, Told> => {
    const found = new Map<string, Told>();
    for (const said of texts(document)) {
      const spelled = normalise(said.text);
      const refused = words.refused(spelled).length > 0;
      const linked = !/[?؟]/.test(said.text) && words.linked(spelled).length > 0;
      const entry = isEntry(said, sought);
      if (!(refused || linked || entry) || !isShown(said.element)) continue;
      found.set(spelled, { answer: refused ? 'refused' : 'linked', element: said.element });
    }
    return found;
  };
  const old = new Set(fresh ? [] : read().keys());
  return {
    look() {
      const now = read();
      for (const text of old) if (!now.has(text)) old.delete(text);
      const told = [...now].filter(([text]) => !old.has(text)).map(([, each]) => each);
      return told.find(({ answer }) => answer === 'refused') ?? told[0] ?? null;
    },
  };
}
