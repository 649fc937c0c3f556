import { signal } from '@preact/signals';
import type { TextValues } from '../utils/i18n/fill-in.ts';
import { formatTag, type Language } from '../utils/i18n/language.ts';
import type { Translation } from '../utils/i18n/translation.ts';

/** The language that a page of ours speaks. English is in the page's own code; a translation comes when it is in use. */

/** The translation in use; null for English. */
export const translation = signal<Translation | null>(null);

/** Looks a text of a catalogue up in the language in use. */
export interface Said<Key extends string> {
  (key: Key, values?: TextValues): string;
  /** The same in English. */
  readonly english: Language<Key>['t'];
}

/** Makes what looks texts up. @param english the catalogue's English */
export const inUse = <Key extends string>(english: Language<Key>): Said<Key> =>
  Object.assign(
    (key: Key, values?: TextValues) => translation.value?.say(english, key, values) ?? english.t(key, values),
    { english: english.t },
  );

/** For `Intl`: how dates and numbers are written in the language in use. */
export const writtenAs = (): string => formatTag(translation.value?.tag ?? 'en');

/** Speaks a language from now on. */
export async function speak(tag: string): Promise<void> {
  const { documentElement: root } = document;
  if (tag !== root.lang)
    translation.value =
      tag === 'en' ? null : await import('./languages/load.ts').then((all) => all.loadTranslation(tag));
  root.lang = translation.value?.tag ?? 'en';
  root.dir = translation.value?.dir ?? 'ltr';
}
