import { hint } from './en/hint.ts';
import type { HintKey } from './hint-language.ts';
import type { Language } from './language.ts';

/** The hint's texts as they travel with the code: one language, so that the content script carries none. */

type Bare<Key> = Key extends `hint.${infer Name}` ? Name : never;

/** The hint's texts by name, with their places still open, and how to lay them out. */
export interface HintStrings {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Where the code comes from, ready to read; '' without a code. */
  readonly from: string;
  /** The part of the world this host serves, ready to read; '' where that does not matter. */
  readonly region: string;
  readonly texts: Readonly<Record<Bare<keyof typeof hint>, string>>;
}

const KEYS = Object.keys(hint).filter((key) => key.startsWith('hint.')) as Extract<
  keyof typeof hint,
  `hint.${string}`
>[];

/**
 * Collects the hint's texts of a language.
 * @param language the language the family chose
 * @param from where the code comes from, in words
 * @param region the host's part of the world, in words
 */
export function hintStrings(language: Language<HintKey>, from = '', region = ''): HintStrings {
  const texts = Object.fromEntries(
    KEYS.map((key) => [key.slice('hint.'.length), language.t(key)]),
  ) as HintStrings['texts'];
  return { lang: language.tag, dir: language.dir, from, region, texts };
}
