import type { Site } from '../sites/types.ts';
import { FILLER } from '../sites/words.ts';
import type { FieldTexts } from './field-texts.ts';
import { type Matcher, matcher, nameWords, normalise } from './text.ts';

/**
 * Weighs what speaks for a field. Each kind of evidence comes from another place, so that two of them are two
 * witnesses and not one heard twice. Pure: text in, reasons out.
 */

/** Where a piece of evidence was seen. `name` is what stands as the field's label, by markup or by place. */
export type EvidenceKind = 'name' | 'title' | 'button' | 'attributes' | 'route';

/** One piece of evidence, as shown under "What was seen". `words` are from our own lists; `text` is what stood there. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly words: readonly string[];
  /** 3 names the box outright, 2 names it from beside, 1 fits. */
  readonly weight: 1 | 2 | 3;
}

/** The site's word lists, compiled once a page. */
export interface SiteMatchers {
  readonly brand: Matcher;
  readonly owner: Matcher;
  readonly code: Matcher;
  readonly share: Matcher;
  readonly route: Matcher;
  readonly filler: Matcher;
  readonly sharesByCode: boolean;
}

/** Compiles a site's words. */
export function siteMatchers(site: Site): SiteMatchers {
  const { brand, owner, code, share, route } = site.words;
  return {
    brand: matcher(brand),
    owner: matcher(owner),
    code: matcher(code),
    share: matcher(share),
    route: matcher(route),
    filler: matcher(`${FILLER}|${code}|${share}`),
    sharesByCode: site.sharesByCode,
  };
}

interface Reading {
  readonly text: string;
  readonly words: readonly string[];
  /** The words name this box and no other. */
  readonly names: boolean;
  /** Nothing but a word for a code, and words like "enter your". */
  readonly plain: boolean;
  /** Says whose code it is, or the brand. */
  readonly owner: boolean;
}

function read(matchers: SiteMatchers, texts: readonly string[], spell = normalise): Reading {
  const text = texts.join(' · ');
  const spelled = spell(text);
  const brand = matchers.brand(spelled);
  const owner = matchers.owner(spelled);
  const code = matchers.code(spelled);
  const share = matchers.share(spelled);
  const pair = code.length > 0 && (owner.length > 0 || (matchers.sharesByCode && share.length > 0));
  const filler = matchers.filler(spelled).join(' ').length;
  return {
    text,
    words: [...new Set([...brand, ...owner, ...code, ...share])],
    names: brand.length > 0 || pair,
    plain: code.length > 0 && filler === spelled.length,
    owner: brand.length > 0 || owner.length > 0,
  };
}

/** Whether a placeholder speaks of something else: words, but none of ours. "XXXX-1234" or "e.g. 09646522" says nothing. */
function saysElse({ text, words }: Reading): boolean {
  return words.length === 0 && /\p{L}{3}/u.test(text) && !/\d|xxx/i.test(text);
}

/** What the texts around one field amount to. */
export interface Weighed {
  readonly why: readonly Evidence[];
  readonly score: number;
  /** Enough, from at least two places, with the box named in words a person sees. */
  readonly enough: boolean;
}

const ENOUGH = 4;

/**
 * Weighs one field's texts. The label comes first: where it says something else, no title above it counts ("Your full
 * name" in a ProConnect dialog). A label that says only "code" needs a title that says whose.
 * @param matchers the site's compiled words
 * @param texts what is written on and around the field
 * @param route the path and hash route of the page
 */
export function weigh(matchers: SiteMatchers, texts: FieldTexts, route: string): Weighed {
  const label = read(matchers, texts.label);
  const near = read(matchers, texts.near);
  const hint = read(matchers, texts.hint);
  const title = read(matchers, texts.title);
  // Markup outranks place. A placeholder stands in where there is no label: one that names the box does, one that only
  // says "code" does unless the text beside it speaks of something else.
  const byHint = hint.names || (hint.plain && (near.words.length > 0 || !near.text));
  const own = label.text ? label : byHint && !near.names ? hint : near;
  const bare = !own.text && !hint.text;
  const contradicted = own !== label && saysElse(hint);
  const named = own.names || ((own.plain || bare) && title.owner && (title.names || own.plain));

  const why: Evidence[] = [];
  const take = (kind: EvidenceKind, { text, words, names }: Reading, strong: 2 | 3, weak: 1 | 2 = 1) => {
    if (words.length > 0) why.push({ kind, text, words, weight: names ? strong : weak });
  };
  take('name', own, 3);
  take('title', title, 2, named && !own.names ? 2 : 1);
  const button = read(matchers, texts.button);
  if (button.words.length > 0) take('button', button, 2);
  // A button beside the box fits whatever it says: vetoes have ruled out those of other forms.
  else if (button.text) why.push({ kind: 'button', text: button.text, words: [], weight: 1 });
  take('attributes', read(matchers, texts.attributes, nameWords), 2);
  const routeWords = matchers.route(nameWords(route));
  if (routeWords.length > 0) why.push({ kind: 'route', text: routeWords.join(' '), words: routeWords, weight: 1 });

  const score = why.reduce((sum, { weight }) => sum + weight, 0);
  return { why, score, enough: named && !contradicted && score >= ENOUGH };
}
