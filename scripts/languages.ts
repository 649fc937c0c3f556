// Owns what a translation's file is: texts beside the English they were made from, so that a person can read both, and a
// changed English text shows. Pure: files in, files and findings out.

import * as v from 'valibot';
import { familyTexts } from '../utils/i18n/family-texts.ts';
import type { Text } from '../utils/i18n/language.ts';
import type { TranslationPart } from '../utils/i18n/translation.ts';

const text = v.union([v.string(), v.record(v.picklist(['zero', 'one', 'two', 'few', 'many', 'other']), v.string())]);

/** A translation's file. */
const file = v.strictObject({
  /** BCP 47. */
  tag: v.pipe(v.string(), v.regex(/^[a-z]{2}(?:-[A-Z][a-z]{3})?$/)),
  dir: v.picklist(['ltr', 'rtl']),
  /** The language's name in itself, and in English. */
  name: v.pipe(v.string(), v.nonEmpty()),
  english: v.pipe(v.string(), v.nonEmpty()),
  /** Who has checked it, and when; null until a person has. */
  checked: v.nullable(v.strictObject({ by: v.pipe(v.string(), v.nonEmpty()), on: v.pipe(v.string(), v.isoDate()) })),
  /** Each text: the English it was made from, and the translation. An empty translation is one still to be made. */
  texts: v.record(v.string(), v.strictObject({ en: text, text })),
});

export type TranslationFile = v.InferOutput<typeof file>;

/** Reads a translation's file. @throws with path and reason where it is none */
export const readTranslation = (content: string): TranslationFile => v.parse(file, JSON.parse(content));

/** A part of a file as a build has it: without the English beside each text, and without what is not translated yet. */
export function partOf(
  { tag, dir, name, english, checked, texts }: TranslationFile,
  isWanted: (key: string) => boolean = () => true,
): TranslationPart {
  const taken = Object.entries(texts).filter(([key, { text }]) => text !== '' && isWanted(key));
  return {
    tag,
    dir,
    name,
    english,
    checked: checked !== null,
    texts: Object.fromEntries(taken.map(([key, { text }]) => [key, text as Text])),
  };
}

/** What a person still has to do in a language. */
export interface Findings {
  readonly missing: readonly string[];
  /** The English has changed since these were translated. */
  readonly changed: readonly string[];
  /** The extension has these texts no more. */
  readonly gone: readonly string[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const isEmpty = (one: Text): boolean =>
  typeof one === 'string' ? one === '' : !('other' in one) || Object.values(one).some((form) => form === '');

/** Compares a translation with the English texts of today. */
export function findings({ texts }: TranslationFile): Findings {
  const keys = Object.keys(familyTexts);
  return {
    missing: keys.filter((key) => !texts[key] || isEmpty(texts[key].text as Text)),
    changed: keys.filter(
      (key) => texts[key] && !isEmpty(texts[key].text as Text) && !same(texts[key].en, familyTexts[key]),
    ),
    gone: Object.keys(texts).filter((key) => !(key in familyTexts)),
  };
}

/** The plural forms that a language has. */
export const pluralForms = (tag: string): readonly Intl.LDMLPluralRule[] =>
  new Intl.PluralRules(tag).resolvedOptions().pluralCategories;

/**
 * Brings a file up to date: missing texts get an empty place beside the English, in the order of the English; what is gone
 * goes. A changed text keeps the English it was made from, until somebody has looked at it.
 */
export function upToDate(translation: TranslationFile): TranslationFile {
  const empty = (english: Text): Text =>
    typeof english === 'string'
      ? ''
      : (Object.fromEntries(pluralForms(translation.tag).map((form) => [form, ''])) as unknown as Text);
  const texts = Object.entries(familyTexts).map(([key, english]) => [
    key,
    translation.texts[key] ?? { en: english, text: empty(english) },
  ]);
  return { ...translation, texts: Object.fromEntries(texts) };
}

/** A translation as it is written to its file. */
export const written = (translation: TranslationFile): string => `${JSON.stringify(translation, null, 2)}\n`;
