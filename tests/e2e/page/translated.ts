/**
 * What stands in the languages' own files, as tests expect it on the screen: never written out in a test. Without the marks
 * that nobody sees around what stands in a place.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readTranslation } from '../../../scripts/languages.ts';
import type { TextValues } from '../../../utils/i18n/fill-in.ts';
import { language, type Text } from '../../../utils/i18n/language.ts';

/** Looks a text up by its key. */
export type Look = (key: string, values?: TextValues) => string;

/** A language as its file has it. */
export interface Spoken {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  /** A text in it, and the English from which it was made. */
  readonly own: Look;
  readonly english: Look;
  /** Both, in the order in which they stand. */
  both(key: string, values?: TextValues): [own: string, english: string];
}

/** The language with this tag. */
export function spoken(tag: string): Spoken {
  const file = resolve(import.meta.dirname, '../../../utils/i18n/translations', `${tag}.json`);
  const { dir, name, texts } = readTranslation(readFileSync(file, 'utf8'));
  const look = (as: string, which: 'text' | 'en'): Look => {
    const all = Object.entries(texts).map(([key, text]) => [key, text[which]]);
    return language(as, 'ltr', Object.fromEntries(all) as Record<string, Text>).t;
  };
  const own = look(tag, 'text');
  const english = look('en', 'en');
  return { tag, dir, name, own, english, both: (key, values) => [own(key, values), english(key, values)] };
}
