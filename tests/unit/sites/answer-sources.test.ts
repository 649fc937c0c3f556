// Which words of the answers were read somewhere; all others are assumed.

import { describe, expect, it } from 'vitest';
import { normalise } from '../../../utils/page/text.ts';
import { ANSWER_SOURCES } from '../../../utils/sites/answer-sources.ts';
import { ANSWER_LISTS } from '../samples/answer-words.ts';

const said = ANSWER_SOURCES.flatMap(({ words }) => words);

describe('where a word of an answer comes from', () => {
  it.each(ANSWER_LISTS)('%s: written as it is compared, and no word twice', (_list, words) => {
    expect(words.filter((word) => !/^\*?[^*]+\*?$/.test(word))).toEqual([]);
    expect(words.filter((word) => normalise(word) !== word.replaceAll('*', ''))).toEqual([]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });

  it('is said once for each word, and for no word that is gone', () => {
    const used = new Set(ANSWER_LISTS.flatMap(([, words]) => words));
    expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([]);
    expect(said.filter((word) => !used.has(word))).toEqual([]);
  });

  it('is a public page, and a day of the calendar', () => {
    for (const { source, checked } of ANSWER_SOURCES) {
      expect(source.length).toBeGreaterThan(20);
      expect(new Date(checked).toISOString()).toMatch(new RegExp(`^${checked}`));
    }
  });
});
