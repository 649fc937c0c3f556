import type { Site } from '../sites/types.ts';
import { ADD_SHARE } from '../sites/words.ts';
import { answerWords } from './answer-words.ts';
import { asks, holds, isEntry, isNamed, isUnsettled, type Sought, texts } from './listed.ts';
import { normalise } from './text.ts';
import { isShown } from './visible.ts';

/**
 * What the page says after the button was pressed. Sentence by sentence, since the next one may only explain; two signs
 * have to meet in one, for "linked" said falsely is worse than a question to the person.
 */

export type { Sought } from './listed.ts';

/** The page's answer, as far as there is one. */
export type Answer = 'linked' | 'refused';

/** An answer and the element that says it. */
export interface Told {
  readonly answer: Answer;
  readonly element: Element;
}

// Where pages put their messages, and where they never do.
const MESSAGE =
  '[role="status"],[role="alert"],[aria-live],output,[class*="toast" i],[class*="snack" i],[class*="alert" i],[class*="flash" i],[class*="noti" i],[class*="message" i],[class*="success" i],[class*="error" i]';
const FURNITURE =
  'nav,footer,aside,a,button,[role="tooltip"],[role="navigation"],[role="complementary"],[class*="tooltip" i],[class*="cookie" i],[id*="cookie" i]';
const MESSAGE_LENGTH = 300;
const FEW_WORDS = 6;

/** Waits for the page's answer to one press of the button. */
export interface AnswerWatch {
  /** Looks once; null where there is no answer yet. */
  look(): Told | null;
}

/** What one sentence says; `placed`: only where pages put their messages. */
interface Reading {
  readonly answer: Answer;
  /** Whether our clinic is named. */
  readonly named: boolean;
  /** No text of consent, which says what happens after the next press. */
  readonly certain: boolean;
  readonly placed: boolean;
}

/** The sentences of a text; "Success!" goes with what follows. */
const sentences = (text: string): string[] =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^(\S+(?: \S+)?)[!.] /, '$1: ')
    .split(/(?<=[.!?؟…]) /);

function read(sentence: string, site: Site, sought: Sought): Reading | null {
  const said = normalise(sentence);
  const words = answerWords();
  const own = words.own[site.id];
  const says = (sign: Exclude<keyof typeof words, 'own'>) => holds(words[sign], said);
  if (/[?؟…]|\.\.\./.test(sentence) || says('open') || isUnsettled(said)) return null;
  if (holds(own.refused, said)) return { answer: 'refused', placed: false, named: false, certain: true };
  const { brand, owner, code } = site.words;
  const named = isNamed(sentence, sought);
  const clinic = named || holds(brand, said) || holds(owner, said);
  const subject = clinic || says('typed') || holds(code, said);
  const linked = says('linked');
  // Anything can be added; only a clinic or a code is meant.
  const does = linked || (subject && says('added'));
  const wrong = says('refused');
  const not = says('not');
  if (wrong || not) {
    const lost = wrong || says('found');
    const refused = subject && (lost || does || holds(ADD_SHARE, said));
    return refused ? { answer: 'refused', placed: !lost, named, certain: true } : null;
  }
  if (says('elsewhere')) return null;
  const success = says('success');
  const few = said.split(' ').length <= FEW_WORDS && /[.!]$/.test(sentence);
  const certain = holds(own.linked, said) || (success && (named || (does && few)));
  const sure = certain || (does && (named || (clinic && few)));
  const likely = success ? does || clinic : does && (clinic || (linked && says('now')));
  return sure || likely ? { answer: 'linked', placed: !sure, named, certain } : null;
}

/**
 * Whether the page already lists our code or clinic as linked, or says so in a sentence.
 * @param site the site's data; without it only entries of lists are read, and one that offers to link can't be told
 */
export function isListed(document: Document, sought: Sought, site?: Site): boolean {
  for (const said of texts(document.body)) {
    if (isEntry(said, sought, site)) return true;
    if (!site || !isNamed(said.text, sought) || said.element.closest(`form,label,${FURNITURE}`)) continue;
    for (const sentence of sentences(said.text)) {
      const reading = read(sentence, site, sought);
      if (reading?.answer === 'linked' && reading.named && isShown(said.element)) return true;
    }
  }
  return false;
}

function isPlaced(element: Element): boolean {
  const message = element.closest(MESSAGE);
  return message !== null && (message.textContent ?? '').length <= MESSAGE_LENGTH;
}

/**
 * Starts waiting. What the page said before the press says nothing; a refusal may go away and come back.
 * @param document the page, as it is at the press
 * @param site the site's data
 * @param sought code and names of the clinic
 * @param fresh true for a new document that answers the press itself: all of its text is new
 */
export function createAnswerWatch(document: Document, site: Site, sought: Sought, fresh = false): AnswerWatch {
  // A page is looked at often and changes little; forgotten with the wait.
  const known = new Map<
    string,
    { readonly named: boolean; readonly readings: readonly (Reading & { key: string })[] }
  >();
  const readText = (text: string) => {
    const before = known.get(text);
    if (before) return before;
    const readings = sentences(text).flatMap((sentence) => {
      const reading = read(sentence, site, sought);
      // A clock or a count that goes on in an old sentence does not make it new.
      return reading ? [{ ...reading, key: reading.answer + normalise(sentence).replace(/\d+/g, '') }] : [];
    });
    const now = { named: isNamed(text, sought), readings };
    known.set(text, now);
    return now;
  };
  const readAll = (): Map<string, Told> => {
    const found = new Map<string, Told>();
    for (const said of texts(document.body)) {
      const { element } = said;
      const { named, readings } = readText(said.text);
      if (named && isEntry(said, sought, site)) found.set('entry', { answer: 'linked', element });
      if (readings.length === 0 || element.closest(FURNITURE) || !isShown(element)) continue;
      for (const { answer, key, placed, certain } of readings) {
        if ((!placed || isPlaced(element)) && (certain || !asks(element, site))) found.set(key, { answer, element });
      }
    }
    return found;
  };
  const old = fresh ? new Map<string, Told>() : readAll();
  return {
    look() {
      const now = readAll();
      for (const [key, { answer }] of old) if (answer === 'refused' && !now.has(key)) old.delete(key);
      const told = [...now].filter(([key]) => !old.has(key)).map(([, each]) => each);
      return told.find(({ answer }) => answer === 'refused') ?? told[0] ?? null;
    },
  };
}
