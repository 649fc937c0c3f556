import { fillIn, type TextValues } from './fill-in.ts';

/** A language in use, with the texts of one catalogue. */
export interface Language<Key extends string> {
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: (key: Key, values?: TextValues) => string;
}

/** Puts a language together. */
export function language<Key extends string>(
  tag: string,
  dir: 'ltr' | 'rtl',
  texts: Readonly<Record<Key, string>>,
): Language<Key> {
  return { tag, dir, t: (key, values) => fillIn(texts[key], values) };
}
