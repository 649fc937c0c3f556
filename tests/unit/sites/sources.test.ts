// Every word of the sites' data says where it comes from, or that it is assumed.

import { describe, expect, it } from 'vitest';
import { SITES } from '../../../utils/sites/index.ts';
import { ASSUMED, SOURCES, sourceOf } from '../../../utils/sites/sources.ts';
import { WORD_LISTS, wordsOf } from '../samples/words.ts';

// The answers have sources of their own.
const LISTS = WORD_LISTS.filter(([name]) => !/^answers |(linked|refused)$/.test(name));

describe('where a word comes from', () => {
  it.each(LISTS)('%s: known for each word', (_list, words) => {
    expect(words.filter((word) => sourceOf(word) === null)).toEqual([]);
  });

  it('is said once for each word, and for no word that is gone', () => {
    const said = SOURCES.flatMap(({ words }) => words);
    const used = new Set(LISTS.flatMap(([, words]) => words));
    expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([]);
    expect(said.filter((word) => !used.has(word))).toEqual([]);
  });

  it('names a public page or the mark, and a day of the calendar', () => {
    for (const { source, checked, words } of SOURCES) {
      expect(words.length).toBeGreaterThan(0);
      expect(source === ASSUMED || source.length > 20).toBe(true);
      expect(source).not.toMatch(/\bidx\b|\.md\b|\[[A-Z?]\]/);
      expect(new Date(checked).toISOString()).toMatch(new RegExp(`^${checked}`));
    }
  });

  it.each(Object.values(SITES))('$id: the name of the box was read somewhere', ({ words }) => {
    expect(wordsOf(words.brand).filter((word) => sourceOf(word)?.source !== ASSUMED)).not.toEqual([]);
  });

  it('is null for a word that nobody knows', () => {
    expect(sourceOf('flibbertigibbet')).toBeNull();
    expect(sourceOf('')).toBeNull();
  });
});
