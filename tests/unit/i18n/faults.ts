// What can be wrong with a translation that a program can see. Each check takes one text in all its forms and gives a word on
// each fault; none is a check of the language itself.

import { pluralForms } from '../../../scripts/languages.ts';
import { asksForPassword } from '../../../utils/clinics/password-request.ts';
import type { Text } from '../../../utils/i18n/language.ts';
import { formsOf } from './files.ts';
import { MAY_STAY, NOTHING_TO_TRANSLATE, namesFor, SPELLED_ALIKE } from './names.ts';

/** One text of one language. */
export interface Entry {
  readonly tag: string;
  readonly key: string;
  readonly english: Text;
  readonly text: Text;
  /** What our own buttons are called in the language, by their English words. */
  readonly buttons: ReadonlyMap<string, string>;
}

type Check = (entry: Entry) => string[];
/** A check of one form of a text, beside the English form that comes closest. */
type FormCheck = (text: string, english: string, entry: Entry) => string | null;

const englishForm = (english: Text, form: string): string =>
  typeof english === 'string' ? english : (english[form as Intl.LDMLPluralRule] ?? english.other);

const eachForm =
  (check: FormCheck): Check =>
  (entry) =>
    formsOf(entry.text).flatMap(([form, text]) => {
      if (text === '') return [];
      const fault = check(text, englishForm(entry.english, form), entry);
      return fault ? [`${form ? `${form}: ` : ''}${fault}`] : [];
    });

const placesOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
const withoutPlaces = (text: string): string => text.replace(/\{\w+\}/g, ' ');

/** Finds a name where it stands as a word of its own. */
const whole = (name: string): RegExp =>
  new RegExp(`(?<![A-Za-z0-9])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![A-Za-z0-9])`, 'g');
const without = (text: string, names: readonly string[]): string =>
  names
    .toSorted((one, other) => other.length - one.length)
    .reduce((rest, name) => rest.replace(whole(name), ' '), text);

const QUOTES = [...'“”„«»「」"'].join('');
const QUOTED = new RegExp(`[${QUOTES}]([^${QUOTES}]+)[${QUOTES}]`, 'g');
const quotedIn = (text: string): string[] => [...text.matchAll(QUOTED)].map(([, words]) => words as string);

const isLatin = (tag: string): boolean => ['pl', 'ro'].includes(tag);
// Words of English that neither Polish nor Romanian has.
const ENGLISH_WORD =
  /(?<!\p{L})(?:the|your|you|and|with|this|that|is|of|from|for|press|open|clinic|team|box|page|button|sharing|copy|show)(?!\p{L})/giu;

// Where English speaks of passwords, or of what only a password box looks like.
const SPEAKS_OF_PASSWORDS = ['popup.never', 'welcome.reads', 'note.carelink.never', 'never.password', 'never.company'];
// What else signs a person in, in the languages here.
const USER_NAME = /nazw[ayęą] użytkownika|nume(?:le)? de utilizator|اسم المستخدم|用户名|یوزر ?نیم|ਯੂਜ਼ਰ ?ਨੇਮ/iu;

/** A label may be this much longer than the English one: a factor, and letters on top. The same for a sentence. */
const LABEL = { upTo: 30, factor: 2.25, more: 8, atMost: 52 };
const SENTENCE = { factor: 1.85, more: 4, atMost: 230 };
/** Texts with a bound of their own. */
const BOUNDS: readonly (readonly [start: string, atMost: number])[] = [
  ['badge.', 4],
  ['store.description', 132],
  ['store.name', 75],
  ['store.shortName', 45],
];

/** Every check, by what it asks for. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'has the plural forms of its language': ({ tag, english, text }) => {
    if (typeof english === 'string') return typeof text === 'string' ? [] : ['has forms, English has none'];
    const own = formsOf(text).map(([form]) => form);
    const wanted = pluralForms(tag);
    return own.toSorted().join() === wanted.toSorted().join() ? [] : [`has ${own}, wants ${wanted}`];
  },

  'has the places of the English': ({ english, text }) => {
    const forms = typeof text !== 'string';
    return formsOf(text).flatMap(([form, one]) => {
      if (one === '') return [];
      const has = placesOf(one).toSorted().join();
      const wanted = placesOf(englishForm(english, form)).toSorted();
      // "One minute" says the number in a word.
      const isSame = has === wanted.join() || (forms && has === wanted.filter((place) => place !== 'count').join());
      return isSame ? [] : [`${form}: has ${has || 'none'}, wants ${wanted}`];
    });
  },

  'keeps names as they are': eachForm((text, english, { key }) => {
    // What a site calls its buttons stands beside its translation anyway.
    if (key.startsWith('site.')) return null;
    let rest = english;
    const lost = namesFor(key).filter((name) => {
      const isThere = whole(name).test(rest);
      rest = without(rest, [name]);
      return isThere && !whole(name).test(text);
    });
    return lost.length > 0 ? `without ${lost.join(', ')}` : null;
  }),

  'leaves no English': eachForm((text, english, { tag, key }) => {
    const words = without(withoutPlaces(text), [...namesFor(key), ...MAY_STAY]);
    if (!isLatin(tag)) return /[A-Za-z]/.test(words) ? `Latin letters: ${words.match(/[A-Za-z]+/g)}` : null;
    const english_ = words.match(ENGLISH_WORD);
    if (english_) return `English words: ${english_}`;
    const isAlike = text === english && /\p{L}/u.test(words);
    return isAlike && !SPELLED_ALIKE[tag]?.includes(key) ? 'the same as English' : null;
  }),

  'says something': eachForm((text, english, { key }) => {
    const letters = without(withoutPlaces(english), namesFor(key));
    const isNothing = NOTHING_TO_TRANSLATE.includes(key) || !/\p{L}/u.test(letters);
    return isNothing || /\p{L}/u.test(withoutPlaces(text)) ? null : 'no words';
  }),

  fits: eachForm((text, english, { key }) => {
    const bound = BOUNDS.find(([start]) => key.startsWith(start))?.[1];
    const { factor, more, atMost } = english.length <= LABEL.upTo ? LABEL : SENTENCE;
    const most = bound ?? Math.min(atMost, Math.floor(english.length * factor + more));
    return text.length > most ? `${text.length} letters, fits ${most}` : null;
  }),

  // Of writing without blanks, the length is all that can be counted.
  'keeps sentences short': eachForm((text, _english, { key }) => {
    const most = key === 'store.description' ? 24 : 20;
    const long = text.split(/(?<=[.!?:۔؟।])\s+/).filter((sentence) => sentence.split(/\s+/).length > most);
    return long.length > 0 ? `more than ${most} words: ${long.join(' ')}` : null;
  }),

  'has no markup, no hidden signs, no blank too many': eachForm((text) => {
    const found = withoutPlaces(text).match(/[{}<>&]|[\p{Cc}\p{Cf}]/u) ?? text.match(/^\s|\s$|\s\s/u);
    return found ? `U+${found[0].codePointAt(0)?.toString(16).padStart(4, '0')} at ${found.index}` : null;
  }),

  'writes digits as the codes do': eachForm((text) => (/[^\P{Nd}0-9]/u.test(text) ? 'digits of another script' : null)),

  'asks nobody for a password or a user name': eachForm((text, _english, { key }) => {
    if (USER_NAME.test(text)) return 'a user name';
    return asksForPassword(text) && !SPEAKS_OF_PASSWORDS.includes(key) ? 'a password' : null;
  }),

  'calls our buttons what they are called': eachForm((text, english, { buttons }) => {
    const wanted = quotedIn(english).flatMap((words) => buttons.get(words) ?? []);
    const has = quotedIn(text);
    const lost = wanted.filter((words) => !has.includes(words));
    return lost.length > 0 ? `without “${lost.join('”, “')}”` : null;
  }),
};
