import { fillIn } from './fill-in.ts';
import { isolated, type Translation } from './translation.ts';

/**
 * A language that nobody speaks: English made longer, with accents, and from right to left. What is still English in it was
 * never in the catalogue; what does not fit in it will not fit in some language.
 */

/** Its tag; the picker does not offer it. */
export const PSEUDO = 'en-XA';

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'áƀçđéƒǧĥíĵķłɱñóƥɋřšťúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶŁṀÑÓƤɊŘŠŤÚṼŴẊÝŽ';
const LETTERS = new Map([...PLAIN].map((letter, at) => [letter, [...ACCENTED][at] as string]));

/** A text in it: the places stay, every vowel stands twice, brackets show both ends. */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\w+\})/);
  const words = parts.map((part) =>
    part.startsWith('{')
      ? part
      : part.replace(/[a-z]/gi, (letter) => (LETTERS.get(letter) ?? letter).repeat(/[aeiou]/i.test(letter) ? 2 : 1)),
  );
  return `[${words.join('')}]`;
}

/** It, in use. It says that no person has checked it, so that the marks of such a language are seen as well. */
export const PSEUDO_TRANSLATION: Translation = {
  tag: PSEUDO,
  dir: 'rtl',
  name: 'Pseudo',
  english: 'Pseudo',
  checked: false,
  say(english, key, values = {}) {
    // A count chooses the form, and is filled in at once; it has no letters that could change.
    const { count, ...others } = values;
    const text = english.t(key, typeof count === 'number' ? { count } : {});
    return fillIn(isolated(pseudo(text)), typeof count === 'number' ? others : values);
  },
};
