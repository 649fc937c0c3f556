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
  /** Whether a person has checked it. */
  readonly checked: boolean;
  readonly t: (key: Key, values?: TextValues) => string;
}

/** Digits are written as in the codes, in every language: somebody compares a date or number beside a code. */
export const formatTag = (tag: string): string => (tag === 'en' ? 'en-GB' : `${tag}-u-nu-latn`);

/** Puts a language together. */
export function language<Key extends string>(
  tag: string,
  dir: 'ltr' | 'rtl',
  texts: Readonly<Record<Key, Text>>,
  checked = true,
): Language<Key> {
  return {
    tag,
    dir,
    checked,
    t: (key, values = {}) => {
      const text: Text = texts[key];
      if (typeof text === 'string') return fillIn(text, values);
      const count = Number(values.count);
      const form = text[new Intl.PluralRules(tag).select(count)] ?? text.other;
      return fillIn(form, { ...values, count: count.toLocaleString(formatTag(tag)) });
    },
  };
}
