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

// Chromium ships no names of months for some languages, and writes the eleventh as M11.
const knowsMonths = (tag: string): boolean => !/^M\d/.test(new Intl.DateTimeFormat(tag, { month: 'long' }).format(0));

/**
 * For `Intl`. Digits are written as in the codes, in every language: somebody compares a date or number beside a code. Where
 * the browser does not know a language's months, dates are in English.
 */
export const formatTag = (tag: string): string => (tag === 'en' || !knowsMonths(tag) ? 'en-GB' : `${tag}-u-nu-latn`);

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
