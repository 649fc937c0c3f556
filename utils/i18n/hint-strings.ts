import { both } from './en/both.ts';
import { finding } from './en/finding.ts';
import { hint } from './en/hint.ts';
import { languages } from './en/language.ts';
import { logWords } from './en/log-words.ts';
import { englishHint, type HintKey } from './hint-language.ts';
import type { Language } from './language.ts';
import { SAFETY } from './safety.ts';
import type { AboutLanguage } from './translation.ts';

/** The hint's texts as they travel with the code: one language, so that the content script carries none. */

type Bare<Group extends string, Key> = Key extends `${Group}.${infer Name}` ? Name : never;
type Named<Group extends string, Texts> = Readonly<Record<Bare<Group, keyof Texts>, string>>;

/** What the hint is told of a language that can be chosen. */
export interface HintLanguage {
  readonly tag: string;
  readonly name: string;
  readonly checked: boolean;
}

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
  readonly texts: Named<'hint', typeof hint>;
  /** What speaks for a box, by the kind of evidence. */
  readonly seen: Named<'seen', typeof finding>;
  /** What a box looks like that is never filled, by the reason. */
  readonly never: Named<'never', typeof finding>;
  /** What was done, in a few words. */
  readonly outcome: Named<'outcome', typeof logWords>;
  /** The choice of a language, and what is said of one that nobody has checked. */
  readonly language: Named<'language', typeof languages>;
  /** The languages that can be chosen; none where there is nothing to choose. */
  readonly offered: readonly HintLanguage[];
  /** Where nobody has checked the language: what safety hangs on, in English; '' in the place of every other text. */
  readonly english: Pick<HintStrings, 'texts' | 'language' | 'region'> | null;
}

const KEYS = Object.keys({ ...both, ...finding, ...hint, ...languages, ...logWords }) as HintKey[];

function group<Group extends string>(
  name: Group,
  text: (key: HintKey) => string,
): Record<Bare<Group, HintKey>, string> {
  const keys = KEYS.filter((key) => key.startsWith(`${name}.`));
  const texts = Object.fromEntries(keys.map((key) => [key.slice(name.length + 1), text(key)]));
  return texts as Record<Bare<Group, HintKey>, string>;
}

/** What the texts are for, beside the language. Keys of places and regions are those of the catalogue. */
export interface HintPlace {
  /** The service's key. */
  readonly service: HintKey;
  /** The key of where the code comes from. */
  readonly from?: HintKey | undefined;
  /** The key of the host's part of the world. */
  readonly region?: HintKey | undefined;
}

/**
 * Collects the hint's texts of a language.
 * @param language the language in use
 * @param place what they are for
 * @param offered the languages that can be chosen
 */
export function hintStrings(
  language: Language<HintKey>,
  place: HintPlace,
  offered: readonly AboutLanguage[] = [],
): HintStrings {
  const { tag, dir, t } = language;
  const of = (key: HintKey | undefined, texts = t) => (key ? texts(key) : '');
  const safe = (key: HintKey) => (SAFETY.has(key) ? englishHint.t(key) : '');
  const isUnchecked = !language.checked;
  return {
    lang: tag,
    dir,
    service: t(place.service),
    from: of(place.from),
    region: of(place.region),
    texts: group('hint', t),
    seen: group('seen', t),
    never: group('never', t),
    outcome: group('outcome', t),
    language: group('language', t),
    offered: offered.length > 1 ? offered.map((one) => ({ tag: one.tag, name: one.name, checked: one.checked })) : [],
    english: isUnchecked
      ? { texts: group('hint', safe), language: group('language', safe), region: of(place.region, englishHint.t) }
      : null,
  };
}
