// Which words of the sites' data were read somewhere; all others are assumed.

import { describe, expect, it } from 'vitest';
import { SITES } from '../../../utils/sites/index.ts';
import { SOURCES, sourceOf } from '../../../utils/sites/sources.ts';
import { WORD_LISTS, wordsOf } from '../samples/words.ts';

// The answers have sources of their own.
const LISTS = WORD_LISTS.filter(([name]) => !/^answers |(linked|refused)$/.test(name));

describe('where a word comes from', () => {
  it('is said once for each word, and for no word that is gone', () => {
    const said = SOURCES.flatMap(({ words }) => words);
    const used = new Set(LISTS.flatMap(([, words]) => words));
    expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([]);
    expect(said.filter((word) => !used.has(word))).toEqual([]);
  });

  it('is a public page, and a day of the calendar', () => {
    for (const { source, checked, words } of SOURCES) {
      expect(words.length).toBeGreaterThan(0);
      expect(source.length).toBeGreaterThan(20);
      expect(source).not.toMatch(/\bidx\b|\.md\b|\[[A-Z?]\]/);
      expect(new Date(checked).toISOString()).toMatch(new RegExp(`^${checked}`));
    }
  });

  it.each(Object.values(SITES))('$id: the name of the box was read somewhere', ({ words }) => {
    expect(wordsOf(words.brand).filter((word) => sourceOf(word) !== null)).not.toEqual([]);
  });

  it('is null for a word that nobody knows', () => {
    expect(sourceOf('flibbertigibbet')).toBeNull();
    expect(sourceOf('')).toBeNull();
  });
});
