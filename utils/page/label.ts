import { isMadeOf, type Reading, read } from './reading.ts';
import type { SiteMatchers } from './site-matchers.ts';
import { normalise } from './text.ts';

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

/** Whether a label is about a code of the person's own. "Il tuo codice ProConnect" is not: that name is the clinic's. */
function isOwn(matchers: SiteMatchers, { spelled }: Reading): boolean {
  const named = matchers.brand(spelled).some((brand) => matchers.code(brand).length === 0);
  return !named && matchers.own(spelled).length > 0;
}

/** Whether a label is made of known words, and not about a code of the person's own. */
export const isKnown = (matchers: SiteMatchers, label: Reading, words = matchers.named): boolean =>
  isMadeOf(words, label) && !isOwn(matchers, label);

/** Whether the words name this box, or something that the vetoes know. */
export const namesBox = (matchers: SiteMatchers, label: Reading): boolean =>
  label.tells &&
  (isKnown(matchers, label, label.code ? matchers.named : matchers.brandAlone) ||
    goesOn(matchers, label) ||
    matchers.veto(label.spelled).length > 0);

/**
 * Whether a label names the code and then goes on with a clause of words that nobody needs to know: "Practice ID provided
 * by your doctor's office". What stands before the name says what it is and has to be known: "Nickname for this ProConnect
 * code" is none. The clause may be of no trouble, no ending and nobody else.
 */
export function goesOn(matchers: SiteMatchers, label: Reading): boolean {
  const { spelled } = label;
  const [name] = matchers.brand(spelled);
  const [code] = matchers.code(spelled);
  if (!name || !code || isOwn(matchers, label)) return false;
  const at = (word: string) => ` ${spelled} `.indexOf(` ${word} `);
  const begins = Math.min(at(name), at(code));
  const ends = Math.max(at(name) + name.length, at(code) + code.length);
  const isMade = (text: string) => isMadeOf(matchers.named, { spelled: text.trim() });
  const rest = spelled.slice(ends).trim();
  const unknown = matchers.named(rest).reduce((left, word) => ` ${left} `.replace(` ${word} `, ' ').trim(), rest);
  return (
    isMade(spelled.slice(0, begins)) &&
    isMade(spelled.slice(begins, ends)) &&
    rest.split(' ').length >= CLAUSE &&
    // What stands right behind may be the head of it all: "ProConnect code label of your choice".
    rest.startsWith(matchers.named(rest)[0] ?? ' ') &&
    matchers.otherwise(unknown).length === 0
  );
}

const PROSE_LENGTH = 300;
const CLAUSES = /[.!?;:,،؟–—)]+(?:\s|$)|\s\(/;

/** What prose over a box that is called nothing asks for: the code by a name that no other has, a clinic's code, or neither. */
export type Asked = 'byName' | 'ofClinic' | 'no';

/**
 * What prose asks for. It says what code it is in known words that stand together ("Enter the ProConnect code of your
 * clinic. Your team can then see your readings"), it asks to type, and it is not about trouble, an end or somebody else.
 * A "code that your clinic gave you" may be for anything.
 */
export function asks(matchers: SiteMatchers, prose: Reading): Asked {
  const { text, spelled } = prose;
  if (text.length > PROSE_LENGTH || matchers.types(spelled).length === 0 || matchers.otherwise(spelled).length > 0) {
    return 'no';
  }
  const said = text
    .split(CLAUSES)
    .flatMap((clause) => matchers.stretches(normalise(clause)))
    .map((stretch) => read(matchers, [stretch]))
    .filter((stretch) => stretch.code && stretch.tells && !isOwn(matchers, stretch));
  if (said.some((stretch) => stretch.brand || matchers.shares(stretch.spelled).length > 0)) return 'byName';
  return said.length > 0 ? 'ofClinic' : 'no';
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
