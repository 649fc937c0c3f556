import type { SiteMatchers } from './site-matchers.ts';
import { normalise } from './text.ts';
import type { Matcher } from './word-list.ts';

/** One text as the finder reads it: which of a site's words it holds, and what they come to. Pure. */

/** What one text says. */
export interface Reading {
  readonly text: string;
  readonly spelled: string;
  /** Words of our own lists, as they stood there. */
  readonly words: readonly string[];
  readonly brand: boolean;
  readonly code: boolean;
  /** Says that data are shared, or the code put in. */
  readonly share: boolean;
  /** Says whose code it is, or the brand. */
  readonly owner: boolean;
  /** Has words for this box and no other. */
  readonly tells: boolean;
}

/**
 * Reads texts that stand together.
 * @param spell how they are spelled: a text by default, or a name out of markup
 */
export function read(matchers: SiteMatchers, texts: readonly string[], spell = normalise): Reading {
  const text = texts.join(' · ');
  const spelled = spell(text);
  const brand = matchers.brand(spelled);
  const whose = [...brand, ...matchers.owner(spelled)];
  const code = matchers.code(spelled);
  const owner = whose.length > 0;
  // "Your clinic can see your readings" is sharing in other words.
  const seen = owner && matchers.data(spelled).length > 0 ? matchers.sees(spelled) : [];
  const share = [...matchers.share(spelled), ...seen];
  return {
    text,
    spelled,
    words: [...new Set([...whose, ...code, ...share])],
    brand: brand.length > 0,
    code: code.length > 0,
    share: share.length > 0,
    owner,
    tells:
      brand.length > 0 ||
      (code.length > 0 && (owner || (matchers.sharesByCode && matchers.shares(spelled).length > 0))),
  };
}

/** Whether a text is made of some words and nothing else. */
export const isMadeOf = (words: Matcher, { spelled }: Pick<Reading, 'spelled'>) =>
  words(spelled).join(' ').length === spelled.length;
