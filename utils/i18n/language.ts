import { fillIn, type TextValues } from './fill-in.ts';

/** A text for each of a language's plural forms; which one is meant, its value `count` decides. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A text of a catalogue. */
export type Text = string | PluralForms;

/** A language in use, with the texts of one catalogue. */
export interface Language<Key extends string> {
  /** BCP 47. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly t: (key: Key, values?: TextValues) => string;
}

/** Digits are written as in the codes, in every language: somebody compares a date or number beside a code. */
export const formatTag = (tag: string): string => (tag === 'en' ? 'en-GB' : `${tag}-u-nu-latn`);

/** Puts a language together. */
export function language<Key extends string>(
  tag: string,
  dir: 'ltr' | 'rtl',
  texts: Readonly<Record<Key, Text>>,
): Language<Key> {
  const written = (value: string | number) =>
    typeof value === 'number' ? value.toLocaleString(formatTag(tag)) : value;
  return {
    tag,
    dir,
    t: (key, values = {}) => {
      const text: Text = texts[key];
      const form =
        typeof text === 'string' ? text : (text[new Intl.PluralRules(tag).select(Number(values.count))] ?? text.other);
      return fillIn(form, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)])));
    },
  };
}
