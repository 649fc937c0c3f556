import type { Site } from '../sites/types.ts';
import type { FieldTexts } from './field-texts.ts';
import { type Matcher, matcher, nameWords, normalise } from './text.ts';

/**
 * Weighs what speaks for a field. Each kind of evidence comes from another place, so that two of them are two
 * witnesses and not one heard twice. Pure: text in, reasons out.
 */

/** Where a piece of evidence was seen. */
export type EvidenceKind = 'name' | 'near' | 'place' | 'button' | 'attributes' | 'route';

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
    sharesByCode: site.sharesByCode,
  };
}

interface Reading {
  readonly words: readonly string[];
  /** The words name this box and no other. */
  readonly names: boolean;
  /** They say that something like a code is typed. */
  readonly code: boolean;
}

function read(words: SiteMatchers, normalised: string): Reading {
  const brand = words.brand(normalised);
  const owner = words.owner(normalised);
  const code = words.code(normalised);
  const share = words.share(normalised);
  const pair = code.length > 0 && (owner.length > 0 || (words.sharesByCode && share.length > 0));
  return { words: [...brand, ...owner, ...code, ...share], names: brand.length > 0 || pair, code: code.length > 0 };
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
 * Weighs one field's texts.
 * @param words the site's compiled words
 * @param texts what is written on and around the field
 * @param route the path and hash route of the page
 */
export function weigh(words: SiteMatchers, texts: FieldTexts, route: string): Weighed {
  const why: Evidence[] = [];
  const take = (kind: EvidenceKind, list: readonly string[], named: 2 | 3, spell = normalise): Reading | null => {
    const text = list.join(' · ');
    const reading = read(words, spell(text));
    if (reading.words.length === 0) return null;
    why.push({ kind, text, words: [...new Set(reading.words)], weight: reading.names ? named : 1 });
    return reading;
  };
  const name = take('name', texts.name, 3);
  // The same words are one witness, even where a label is found both by markup and by eye.
  const names = new Set(texts.name.map(normalise));
  const near = take(
    'near',
    texts.near.filter((text) => !names.has(normalise(text))),
    name?.names ? 2 : 3,
  );
  const place = texts.place.map((text) => read(words, normalise(text)));
  const best =
    texts.place.find((_, index) => place[index]?.names) ?? texts.place.find((_, index) => place[index]?.words.length);
  const placed = best === undefined ? null : take('place', [best], 2);
  // A button beside the box fits whatever it says: vetoes have ruled out those of other forms.
  const button = texts.button[0];
  if (!take('button', texts.button, 2) && button) why.push({ kind: 'button', text: button, words: [], weight: 1 });
  const attributes = take('attributes', texts.attributes, 2, nameWords);
  const routeWords = words.route(nameWords(route));
  if (routeWords.length > 0) why.push({ kind: 'route', text: routeWords.join(' '), words: routeWords, weight: 1 });

  const score = why.reduce((sum, piece) => sum + piece.weight, 0);
  const labelled = texts.name.length > 0 || texts.near.length > 0;
  // A label that says something else outweighs every title above it ("Your full name" in a ProConnect dialog).
  const labelFits = [name, near, attributes].some((reading) => reading?.names || reading?.code);
  const named = [name, near, placed].some((reading) => reading?.names);
  const enough = score >= ENOUGH && why.length >= 2 && named && (labelFits || !labelled);
  return { why, score, enough };
}
