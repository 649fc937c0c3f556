import { both } from './en/both.ts';
import { finding } from './en/finding.ts';
import { hint } from './en/hint.ts';
import { logWords } from './en/log-words.ts';
import type { HintKey } from './hint-language.ts';
import type { Language } from './language.ts';

/** The hint's texts as they travel with the code: one language, so that the content script carries none. */

type Bare<Group extends string, Key> = Key extends `${Group}.${infer Name}` ? Name : never;

/** The hint's texts by name, with their places still open, and how to lay them out. */
export interface HintStrings {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Where the code comes from, ready to read; '' without a code. */
  readonly from: string;
  /** The part of the world this host serves, ready to read; '' where that does not matter. */
  readonly region: string;
  /** The service's name. */
  readonly service: string;
  readonly texts: Readonly<Record<Bare<'hint', keyof typeof hint>, string>>;
  /** What speaks for a box, by the kind of evidence. */
  readonly seen: Readonly<Record<Bare<'seen', keyof typeof finding>, string>>;
  /** What a box looks like that is never filled, by the reason. */
  readonly never: Readonly<Record<Bare<'never', keyof typeof finding>, string>>;
  /** What was done, in a few words. */
  readonly outcome: Readonly<Record<Bare<'outcome', keyof typeof logWords>, string>>;
}

const KEYS = Object.keys({ ...both, ...finding, ...hint, ...logWords }) as HintKey[];

function group<Group extends string>(name: Group, { t }: Language<HintKey>): Record<Bare<Group, HintKey>, string> {
  const keys = KEYS.filter((key) => key.startsWith(`${name}.`));
  const texts = Object.fromEntries(keys.map((key) => [key.slice(name.length + 1), t(key)]));
  return texts as Record<Bare<Group, HintKey>, string>;
}

/**
 * Collects the hint's texts of a language.
 * @param language the language the family chose
 * @param service the service's name
 * @param from where the code comes from, in words
 * @param region the host's part of the world, in words
 */
export function hintStrings(language: Language<HintKey>, service: string, from = '', region = ''): HintStrings {
  return {
    lang: language.tag,
    dir: language.dir,
    service,
    from,
    region,
    texts: group('hint', language),
    seen: group('seen', language),
    never: group('never', language),
    outcome: group('outcome', language),
  };
}
