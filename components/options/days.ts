import { writtenAs } from '../speaking.ts';

/** Days in the language in use. One formatter for all: a list of 200 clinics has hundreds of them. */

let made: { readonly tag: string; readonly format: Intl.DateTimeFormat } | null = null;

/**
 * A day in words.
 * @param day YYYY-MM-DD
 */
export function dayWords(day: string): string {
  const tag = writtenAs();
  if (made?.tag !== tag) {
    made = { tag, format: new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }) };
  }
  return made.format.format(new Date(`${day}T00:00:00Z`));
}

/** Today as the background counts it, YYYY-MM-DD. */
export const today = (): string => new Date().toISOString().slice(0, 10);
