import { englishHint, type HintKey } from './hint-language.ts';
import type { Language } from './language.ts';
import { PSEUDO, PSEUDO_TRANSLATION } from './pseudo.ts';
import {
  type AboutLanguage,
  ENGLISH,
  type Translation,
  type TranslationPart,
  translated,
  translation,
} from './translation.ts';

/** All languages, with what the hint, the badge and the menu say. The background alone has them at hand. */

const PARTS = import.meta.glob<TranslationPart>('./translations/*.json', {
  query: '?hint',
  import: 'default',
  eager: true,
});

const TRANSLATIONS: ReadonlyMap<string, Translation> = new Map(
  [...Object.values(PARTS).map(translation), PSEUDO_TRANSLATION].map((one) => [one.tag, one]),
);

/** The languages there are: English first, then by their English names. */
export const LANGUAGES: readonly AboutLanguage[] = [
  ENGLISH,
  ...Object.values(PARTS)
    .map(({ texts: _, ...about }) => about)
    .sort((one, other) => one.english.localeCompare(other.english, 'en')),
];

/** What the hint says in a language; English where there is no such language. */
export const hintIn = (tag: string): Language<HintKey> => translated(englishHint, TRANSLATIONS.get(tag) ?? null);

/** Whether there is a language with this tag. */
export const isLanguage = (tag: string): boolean => tag === PSEUDO || LANGUAGES.some((one) => one.tag === tag);
