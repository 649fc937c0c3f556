import type { WordList } from '../sites/types.ts';

/**
 * Finds the words of a list in normalised text. Owns the notation of utils/sites/words.ts. Words are looked up, not tried
 * one after the other: the lists hold thousands, and a regular expression of that many takes a tenth of a second to build.
 */

/** How many words of a text are taken from one place on; 0 for none. */
export type Pattern = (words: readonly string[], at: number) => number;

/** Finds words in normalised text; returns them as they stood there. */
export type Matcher = (normalised: string) => readonly string[];

/** The test of one word of an entry. */
function test(entry: string): (word: string) => boolean {
  const bare = entry.replace(/^\*|\*$/g, '');
  if (bare.includes('*')) {
    const expression = new RegExp(`^${entry.replaceAll('*', '.*')}$`);
    return (word) => expression.test(word);
  }
  if (!entry.startsWith('*')) return entry.endsWith('*') ? (word) => word.startsWith(bare) : (word) => word === entry;
  return entry.endsWith('*') ? (word) => word.includes(bare) : (word) => word.endsWith(bare);
}

/** Whether a text is what one entry of a list stands for, from its first word to its last. */
export function isEntry(entry: string, text: string): boolean {
  const tests = entry.split(' ').map(test);
  const words = text.split(' ');
  return words.length === tests.length && words.every((word, at) => tests[at]?.(word));
}

/** Compiles a list of single words. */
function single(entries: readonly string[]): (word: string) => boolean {
  const whole = new Set(entries.filter((entry) => !entry.includes('*')));
  const begins = new Set<string>();
  const others: ((word: string) => boolean)[] = [];
  for (const entry of entries) {
    if (/^[^*]+\*$/.test(entry)) begins.add(entry.slice(0, -1));
    else if (!whole.has(entry)) others.push(test(entry));
  }
  const lengths = [...new Set([...begins].map(({ length }) => length))].sort((a, b) => a - b);
  const hasBeginning = (word: string) => {
    for (const length of lengths) {
      if (length > word.length) return false;
      if (begins.has(word.slice(0, length))) return true;
    }
    return false;
  };
  return (word) => whole.has(word) || hasBeginning(word) || others.some((fits) => fits(word));
}

/**
 * Compiles a list.
 * @returns a pattern that takes the longest entry; an empty list takes nothing
 */
export function pattern(list: WordList): Pattern {
  const entries = list.split('|').filter(Boolean);
  const one = single(entries.filter((entry) => !entry.includes(' ')));
  const byFirst = new Map<string, ((word: string) => boolean)[][]>();
  for (const entry of entries.filter((each) => each.includes(' '))) {
    const words = entry.split(' ');
    const first = words[0]?.includes('*') ? '' : (words[0] as string);
    byFirst.set(first, [...(byFirst.get(first) ?? []), words.map(test)]);
  }
  const starry = byFirst.get('') ?? [];
  return (words, at) => {
    const word = words[at];
    if (word === undefined) return 0;
    let longest = one(word) ? 1 : 0;
    for (const phrase of [...(byFirst.get(word) ?? []), ...starry]) {
      if (
        phrase.length > longest &&
        phrase.every((fits, next) => at + next < words.length && fits(words[at + next] as string))
      )
        longest = phrase.length;
    }
    return longest;
  };
}

/** What the longest of several patterns takes. */
export function anyOf(...patterns: readonly Pattern[]): Pattern {
  return (words, at) => Math.max(0, ...patterns.map((takes) => takes(words, at)));
}

/** What two patterns take, one after the other. */
export function inTurn(first: Pattern, second: Pattern): Pattern {
  return (words, at) => {
    const taken = first(words, at);
    const more = taken && second(words, at + taken);
    return more && taken + more;
  };
}

/** Finds what a list or a pattern takes, everywhere in a text. */
export function matcher(of: WordList | Pattern): Matcher {
  const takes = typeof of === 'string' ? pattern(of) : of;
  return (normalised) => {
    const words = normalised.split(' ');
    const found: string[] = [];
    for (let at = 0; at < words.length; ) {
      const taken = takes(words, at);
      if (taken > 0) found.push(words.slice(at, at + taken).join(' '));
      at += taken || 1;
    }
    return found;
  };
}

/** Finds what a pattern takes at the very beginning of a text. */
export function starting(takes: Pattern): Matcher {
  return (normalised) => {
    const words = normalised.split(' ');
    const taken = takes(words, 0);
    return taken > 0 ? [words.slice(0, taken).join(' ')] : [];
  };
}

/** Takes a text only as a whole. */
export function whole(takes: Pattern): Pattern {
  return (words, at) => (at === 0 && takes(words, 0) === words.length ? words.length : 0);
}
