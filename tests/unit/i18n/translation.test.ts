// A translation in use: English where it has nothing, isolates where right to left meets left to right.

import { describe, expect, it } from 'vitest';
import { language } from '../../../utils/i18n/language.ts';
import { isolated, translated, translation } from '../../../utils/i18n/translation.ts';

const ENGLISH = language('en', 'ltr', {
  of: 'The code of {clinic}',
  left: '{count} left',
  only: 'Only English has {this}',
});
const part = (dir: 'ltr' | 'rtl', checked = false) => ({
  tag: dir === 'rtl' ? 'ar' : 'pl',
  dir,
  name: 'X',
  english: 'X',
  checked,
  texts: { of: 'KOD {clinic}', left: { one: 'JEDEN {count}', other: 'DUZO {count}' } },
});

describe('isolated', () => {
  it.each([
    ['{clinic} كود', '\u2068{clinic}\u2069 كود'],
    ['{a}{b}', '\u2068{a}\u2069\u2068{b}\u2069'],
    ['حساس Dexcom ONE+', 'حساس \u2068Dexcom ONE+\u2069'],
    ['ONE+x stays', 'ONE+x stays'],
    ['nothing to do', 'nothing to do'],
    ['', ''],
  ])('%j is %j', (text, made) => {
    expect(isolated(text)).toBe(made);
  });
});

describe('a translation', () => {
  it('from right to left isolates what stands in its places, also in plural forms', () => {
    const { say } = translation(part('rtl'));
    expect(say(ENGLISH, 'of', { clinic: 'North {clinic} 7' })).toBe('KOD \u2068North {clinic} 7\u2069');
    expect(say(ENGLISH, 'left', { count: 1 })).toBe('JEDEN \u20681\u2069');
  });

  it('from left to right leaves its texts as they are', () => {
    const { say } = translation(part('ltr'));
    expect(say(ENGLISH, 'of', { clinic: 'North' })).toBe('KOD North');
    expect(say(ENGLISH, 'left', { count: 5 })).toBe('DUZO 5');
  });

  it('without a text says the English one', () => {
    expect(translation(part('rtl')).say(ENGLISH, 'only', { this: 'it' })).toBe('Only English has it');
  });

  it('makes a catalogue its own', () => {
    const made = translated(ENGLISH, translation(part('rtl', true)));
    expect({ ...made, t: made.t('of', { clinic: 'a' }) }).toEqual({
      tag: 'ar',
      dir: 'rtl',
      checked: true,
      t: 'KOD \u2068a\u2069',
    });
    expect(translated(ENGLISH, null)).toBe(ENGLISH);
  });
});
