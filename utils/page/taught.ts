import type { SiteWords } from '../sites/types.ts';
import { ADD_SHARE } from '../sites/words.ts';
import type { TaughtBox } from '../taught-box.ts';
import { parentOf } from './composed.ts';
import { nameWords } from './text.ts';
import { isEntry, type Matcher } from './word-list.ts';

/**
 * What is remembered of a box that a person pointed out: words from our own lists, element and attribute names, host and
 * masked path. No other text, no value, no address.
 */

const AROUND = 4;
/** Whether a name may be told: frameworks write all kinds of things there, numbers that tell one account or release too. */
export const isName = (name: string) => /^([a-z][a-z_.:-]{0,59}|h[1-6])$/i.test(name);

/**
 * Gives the entry of our own lists that a word was matched by. What stood on the page may hold more than the entry: a
 * clinic's name ends on "klinik".
 * @param words all lists of the site; what a person does with the code is said the same on all
 * @returns a function that gives the entries of some words, each once, sorted
 */
export function ownEntries(words: SiteWords): (matched: readonly string[]) => string[] {
  const entries = [...new Set([...Object.values(words), ADD_SHARE].join('|').split('|'))].filter(Boolean);
  const entryOf = (word: string) => entries.find((entry) => isEntry(entry, word));
  return (matched) => [...new Set(matched.flatMap((word) => entryOf(word) ?? []))].sort();
}

/**
 * A path of which only entries of our own lists are left.
 * @param entriesOf as made by `ownEntries`
 * @param route finds the words that a path of this site may hold
 */
export function maskedPath(
  { pathname, hash }: Pick<Location, 'pathname' | 'hash'>,
  entriesOf: (matched: readonly string[]) => string[],
  route: Matcher,
): string {
  return `${pathname}${hash.replace(/\?.*/, '')}`.replace(/[^/#!]+/g, (part) => {
    const words = route(nameWords(part));
    return words.join(' ') === nameWords(part) ? entriesOf(words).join('-').replaceAll(' ', '-') : '*';
  });
}

/**
 * Describes a box.
 * @param path masked
 * @param words entries of our own lists that speak for it
 */
export function describeBox(box: Element, host: string, path: string, words: readonly string[]): TaughtBox {
  const elements: string[] = [];
  for (let up: Element | null = box; up && elements.length <= AROUND; up = parentOf(up))
    elements.push(isName(up.localName) ? up.localName : '*');
  return { host, path, elements, attributes: box.getAttributeNames().filter(isName).sort(), words: [...words] };
}

/** Whether a box is one that was pointed out. */
export function isTaught(one: TaughtBox, taught: readonly TaughtBox[]): boolean {
  const same = JSON.stringify(one);
  return taught.some((other) => JSON.stringify(other) === same);
}
