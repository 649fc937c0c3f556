import { isMadeOf, type Reading } from './reading.ts';
import type { SiteMatchers } from './site-matchers.ts';

/**
 * What a label says: names the box, says only "code", or something else. Pure.
 *
 * What names the box must be made of known words. In sixteen languages nobody can list all that makes a code another code
 * ("kod pocztowy kliniki"), or a form another form ("Praxis verlassen"); a word that nobody knows refuses without a list.
 */

// A "medical ID" or a "codice medico" is another one, a "medical practice" is a practice. A "kimlik" is a passport, too.
const AILING = /medic|diabet|care|health|kimlik( |$)/;

// One word or two after "ProConnect code" may make it another thing, its nickname or date; more of them explain it.
const CLAUSE = 3;
const SENTENCES = /[.!?;:؟]+(?:\s|$)/;

/** Whether a label is about a code of the person's own. "Il tuo codice ProConnect" is not: that name is the clinic's. */
function isOwn(matchers: SiteMatchers, { spelled }: Reading): boolean {
  const named = matchers.brand(spelled).some((brand) => matchers.code(brand).length === 0);
  return !named && matchers.own(spelled).length > 0;
}

/** Whether a label is made of known words, and not about a code of the person's own. */
export const isKnown = (matchers: SiteMatchers, label: Reading, words = matchers.named): boolean =>
  isMadeOf(words, label) && !isOwn(matchers, label);

/** Whether a label asks for the clinic, and not for its code: "Clinic that gave you the code". */
function asksForClinic(matchers: SiteMatchers, { spelled }: Reading): boolean {
  const [whose] = matchers.places(spelled);
  const [name] = matchers.code(spelled);
  if (!whose || !name) return false;
  const rest = ` ${spelled} `.slice(` ${spelled} `.indexOf(` ${whose} `) + whose.length + 2);
  return ` ${rest}`.includes(` ${name} `) && matchers.relates(rest.trim()).length > 0;
}

/** Whether the words name this box, or something that the vetoes know. */
export const namesBox = (matchers: SiteMatchers, label: Reading): boolean =>
  label.tells &&
  !asksForClinic(matchers, label) &&
  (isKnown(matchers, label, label.code ? matchers.named : matchers.brandAlone) ||
    goesOn(matchers, label) ||
    matchers.veto(label.spelled).length > 0);

/** Whether the known words that a text begins with are more than articles and pronouns. */
function tellsAtOnce(matchers: SiteMatchers, text: string): boolean {
  let begins = '';
  for (const word of matchers.named(text)) {
    if (!text.startsWith(`${begins}${word}`)) break;
    begins += `${word} `;
  }
  return matchers.filler(begins.trim()).join(' ').length < begins.trim().length;
}

/**
 * Whether a label names the code and then goes on with a clause of words that nobody needs to know: "Practice ID provided
 * by your doctor's office". What stands before the name says what it is and has to be known: "Nickname for this ProConnect
 * code" is none, nor is "The clinic that gave you the ProConnect code". The clause may be of no trouble, no ending and
 * nobody else, and it begins with more than articles and pronouns: "ProConnect code of your dietitian" is another's.
 */
export function goesOn(matchers: SiteMatchers, label: Reading): boolean {
  const { text, spelled } = label;
  const [name] = matchers.brand(spelled);
  const [code] = matchers.code(spelled);
  if (!name || !code || isOwn(matchers, label) || text.split(SENTENCES).filter(Boolean).length > 1) return false;
  const at = (word: string) => ` ${spelled} `.indexOf(` ${word} `);
  const begins = Math.min(at(name), at(code));
  const ends = Math.max(at(name) + name.length, at(code) + code.length);
  const isMade = (text: string) => isMadeOf(matchers.named, { spelled: text.trim() });
  const rest = spelled.slice(ends).trim();
  const unknown = matchers.named(rest).reduce((left, word) => ` ${left} `.replace(` ${word} `, ' ').trim(), rest);
  return (
    isMade(spelled.slice(0, begins)) &&
    isMade(spelled.slice(begins, ends)) &&
    matchers.owner(spelled.slice(0, begins)).length === 0 &&
    rest.split(' ').length >= CLAUSE &&
    // What stands right behind may be the head of it all: "ProConnect code label of your choice".
    tellsAtOnce(matchers, rest) &&
    matchers.otherwise(unknown).length === 0
  );
}

/** Nothing but a word for a code, and words like "enter your": a "code to share" may be one to give away. */
export const isPlain = (matchers: SiteMatchers, label: Reading): boolean =>
  label.code &&
  !label.owner &&
  matchers.shares(label.spelled).length === 0 &&
  !AILING.test(matchers.given(label.spelled).reduce((rest, giver) => rest.replace(giver, ''), label.spelled)) &&
  isKnown(matchers, label, matchers.plain);

/** Whether a placeholder speaks at all: "XXXX-1234" or "e.g. 09646522" says nothing. */
export function speaks({ text }: Reading): boolean {
  return /\p{L}{3}/u.test(text) && !/\d|xxx/i.test(text);
}
