import type { TextValues } from './fill-in.ts';
import { type Language, language, type Text } from './language.ts';

/** A language other than English. Owns what a translation is in a build, and that English stands where it has no text. */

/** What is known of a language. */
export interface AboutLanguage {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  /** Its name in itself, and in English. */
  readonly name: string;
  readonly english: string;
  /** Whether a person has checked it. */
  readonly checked: boolean;
}

/** A part of a translation's file, as a build has it. */
export interface TranslationPart extends AboutLanguage {
  readonly texts: Readonly<Record<string, Text>>;
}

/** A translation in use. */
export interface Translation extends AboutLanguage {
  /** A text; where there is none, the English one. */
  say<Key extends string>(english: Language<Key>, key: Key, values?: TextValues): string;
}

/** English itself, among the languages. */
export const ENGLISH: AboutLanguage = { tag: 'en', dir: 'ltr', name: 'English', english: 'English', checked: true };

/**
 * What stands in a place, and a name like ONE+, keeps its own direction in a text from right to left.
 * @returns the text with marks around them that nobody sees
 */
export const isolated = (text: string): string =>
  text.replace(/\{\w+\}|[A-Za-z][\w ]*\+(?!\w)/g, (piece) => `\u2068${piece}\u2069`);

const isolatedForms = (text: Text): Text =>
  typeof text === 'string'
    ? isolated(text)
    : (Object.fromEntries(Object.entries(text).map(([form, one]) => [form, isolated(one)])) as unknown as Text);

/** Puts a translation to use. */
export function translation({ texts: given, ...about }: TranslationPart): Translation {
  const texts =
    about.dir === 'ltr'
      ? given
      : Object.fromEntries(Object.entries(given).map(([key, text]) => [key, isolatedForms(text)]));
  const own: Language<string> = language(about.tag, about.dir, texts, about.checked);
  return { ...about, say: (english, key, values) => (key in texts ? own.t(key, values) : english.t(key, values)) };
}

/** A catalogue of English texts, in a translation. */
export function translated<Key extends string>(english: Language<Key>, by: Translation | null): Language<Key> {
  if (!by) return english;
  const { tag, dir, checked } = by;
  return { tag, dir, checked, t: (key, values) => by.say(english, key, values) };
}
