import type { FieldTexts } from './field-texts.ts';
import { goWith, isOther, isTitled, meaning } from './go-with.ts';
import { isKnown, isPlain, namesBox, speaks } from './label.ts';
import { type Reading, read } from './reading.ts';
import { type SiteMatchers, siteMatchers } from './site-matchers.ts';
import { nameWords } from './text.ts';

export { type SiteMatchers, siteMatchers };

/**
 * Weighs what speaks for a field. Each kind of evidence comes from another place, so that two of them are two
 * witnesses and not one heard twice. Pure: text in, reasons out. What a label says is in label.ts, whether titles and
 * button go with it in go-with.ts.
 */

/**
 * Where a piece of evidence was seen. `name` is what stands as the field's label, by markup or by place; `taught` is what a
 * person pointed out on this computer.
 */
export type EvidenceKind = 'name' | 'title' | 'button' | 'attributes' | 'route' | 'taught';

/** One piece of evidence, as shown under "What was seen". `words` are from our own lists; `text` is what stood there. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly words: readonly string[];
  /** 3 names the box outright, 2 names it from beside, 1 fits. */
  readonly weight: 1 | 2 | 3;
}

/** What the texts around one field amount to. */
export interface Weighed {
  readonly why: readonly Evidence[];
  readonly score: number;
  /** Enough, from at least two places, with the box named in words a person sees. */
  readonly enough: boolean;
  /** Enough only where no other box stands in the same part of the page. */
  readonly alone: boolean;
}

const ENOUGH = 4;

/**
 * Weighs one field's texts. The label comes first: where it says something else, no title above it counts ("Your full
 * name" in a ProConnect dialog). A label that says only "code" needs a title that says whose, and nothing else.
 * @param matchers the site's compiled words
 * @param texts what is written on and around the field
 * @param route the path and hash route of the page
 * @param whole weighs a field to the end whose label leaves no chance; most fields need no more than a look at theirs
 */
export function weigh(matchers: SiteMatchers, texts: FieldTexts, route: string, whole = false): Weighed {
  const label = read(matchers, texts.label);
  const hint = read(matchers, texts.hint);
  const near = read(matchers, label.text ? [] : texts.near);
  // Markup outranks place. A placeholder stands in where there is no label: one that names the box does, one that only
  // says "code" does unless the text beside it speaks of something else.
  const byHint = namesBox(matchers, hint) || (isPlain(matchers, hint) && isKnown(matchers, near));
  const own = label.text ? label : byHint && !namesBox(matchers, near) ? hint : near;
  const named = namesBox(matchers, own);
  const plain = isPlain(matchers, own);
  const bare = !own.text && !hint.text;
  if (!(whole || named || plain || bare)) return { why: [], score: 0, enough: false, alone: false };
  const titles = texts.title.map((title) => read(matchers, [title]));
  // A placeholder outranks what only stands beside the box, and what says no more than "code".
  const contradicted = (plain || own !== label) && !isKnown(matchers, hint) && speaks(hint);
  const titled = !named && (plain || bare) && isTitled(matchers, titles, plain ? 'owner' : 'tells');

  const why: Evidence[] = [];
  const take = (kind: EvidenceKind, { text, words, tells }: Reading, strong: 2 | 3, weak: 1 | 2 = 1) => {
    if (words.length > 0) why.push({ kind, text, words, weight: tells ? strong : weak });
  };
  take('name', own, 3);
  const about = titles.find((title) => titled && title[plain ? 'owner' : 'tells']);
  const spoken = about ?? titles.find(({ words }) => words.length > 0);
  if (spoken) take('title', spoken, 2, titled ? 2 : 1);
  const button = read(matchers, texts.button);
  const means = meaning(matchers, button);
  const says = means === 'does' || means === 'goesOn';
  if (says && button.words.length > 0) take('button', button, 2);
  else if (says && button.text) why.push({ kind: 'button', text: button.text, words: [], weight: 1 });
  const called = read(matchers, texts.attributes, nameWords);
  take('attributes', called, 2);
  const routeWords = matchers.route(nameWords(route));
  if (routeWords.length > 0) why.push({ kind: 'route', text: routeWords.join(' '), words: routeWords, weight: 1 });

  const score = why.reduce((sum, { weight }) => sum + weight, 0);
  // A label with a clause that nobody read leaves a doubt, whatever it is called in the markup.
  const sure = isKnown(matchers, own) && (own.brand || called.tells);
  const plainly = titled && means !== 'unknown' && means !== 'saves';
  const goes = named ? goWith(matchers, titles, means, sure) : plainly ? 'enough' : 'no';
  const meant = goes !== 'no' && !isOther(matchers, button);
  return { why, score, enough: meant && !contradicted && score >= ENOUGH, alone: goes === 'alone' };
}
