import { normalise } from '../page/text.ts';
import type { Profile } from './profile.ts';

/** Finding a clinic in a long list by what a person types: its name or id, without regard to accents and case. */

// Nobody types the apostrophe of "St. Mary’s".
const wordsOf = (text: string): string => normalise(text.replace(/['’ʼ]/g, ''));

/** A list that is ready to be searched. */
export interface ClinicIndex<T> {
  readonly entries: readonly { readonly clinic: T; readonly words: readonly string[]; readonly text: string }[];
}

/**
 * Orders a list by name and makes it ready. Done once, not at each key press.
 * @param clinics the list
 * @param language a language tag, for the order
 */
export function clinicIndex<T extends { readonly profile: Pick<Profile, 'id' | 'name'> }>(
  clinics: readonly T[],
  language: string,
): ClinicIndex<T> {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const entries = clinics.map((clinic) => {
    const { id, name } = clinic.profile;
    const text = wordsOf(`${name} ${id}`);
    return { clinic, text, words: text.split(' ') };
  });
  return { entries: entries.toSorted((a, b) => compare(a.clinic.profile.name, b.clinic.profile.name)) };
}

/**
 * The clinics that hold every word typed, or its beginning; those that begin with what was typed come first.
 * @param typed anything; nothing typed gives the whole list
 */
export function searchClinics<T>({ entries }: ClinicIndex<T>, typed: string): T[] {
  const wanted = wordsOf(typed);
  if (wanted === '') return entries.map(({ clinic }) => clinic);
  const parts = wanted.split(' ');
  const found = entries.filter(({ words }) => parts.every((part) => words.some((word) => word.startsWith(part))));
  const first = found.filter(({ text }) => text.startsWith(wanted));
  return [...first, ...found.filter((entry) => !first.includes(entry))].map(({ clinic }) => clinic);
}
