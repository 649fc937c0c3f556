// Which language is spoken: the person's, else the organisation's, else English; never the browser's.

import { describe, expect, it } from 'vitest';
import { languageTagOf, languageView, offeredLanguages } from '../../../utils/i18n/choice.ts';
import { LANGUAGES } from '../../../utils/i18n/hint-languages.ts';
import type { State } from '../../../utils/state.ts';

const state = (tag: string | null, policy: object | null = null): Pick<State, 'settings' | 'policy'> =>
  ({
    settings: { language: { tag, agreed: [] } },
    policy: policy ? { kind: 'set', policy } : { kind: 'none' },
  }) as never;

describe('the language in use', () => {
  it.each<[what: string, tag: string | null, policy: object | null, used: string]>([
    ['nobody chose', null, null, 'en'],
    ['the person chose', 'pl', null, 'pl'],
    ['the organisation chose', null, { language: 'ur' }, 'ur'],
    ['both did', 'pl', { language: 'ur' }, 'pl'],
    ['the person went back to English', 'en', { language: 'ur' }, 'en'],
    ['the organisation names a country too', null, { language: 'pl-PL' }, 'pl'],
    ['the organisation leaves out the script', null, { language: 'zh' }, 'zh-Hans'],
    ['the organisation writes it in capitals', null, { language: 'ZH-HANS' }, 'zh-Hans'],
    ['the organisation names one that is not there', null, { language: 'cy' }, 'en'],
    ['the organisation hides what nobody has checked', 'pl', { uncheckedLanguages: false }, 'en'],
    ['and names such a language itself', null, { uncheckedLanguages: false, language: 'pl' }, 'en'],
    ['a language that is there no more', 'xx', null, 'en'],
    ['the one for trying out', 'en-XA', null, 'en-XA'],
    ['which nothing hides', 'en-XA', { uncheckedLanguages: false }, 'en-XA'],
  ])('%s', (_what, tag, policy, used) => {
    expect(languageTagOf(state(tag, policy))).toBe(used);
  });
});

describe('what can be chosen', () => {
  it('is all there is, English first, each with its own name', () => {
    const names = LANGUAGES.map(({ english, name }) => `${english}: ${name}`);
    expect(names).toEqual([
      'English: English',
      'Arabic: العربية',
      'Chinese (Simplified): 简体中文',
      'Polish: Polski',
      'Punjabi: ਪੰਜਾਬੀ',
      'Romanian: Română',
      'Urdu: اردو',
    ]);
    expect(languageView(state('pl'))).toEqual({ tag: 'pl', offered: LANGUAGES, agreed: [] });
  });

  it('is only what was checked where the organisation says so', () => {
    const offered = offeredLanguages(state(null, { uncheckedLanguages: false }));
    expect(offered).toEqual(LANGUAGES.filter(({ checked }) => checked));
    expect(offered.map(({ tag }) => tag)).toContain('en');
    expect(offeredLanguages(state(null, { uncheckedLanguages: true }))).toEqual(LANGUAGES);
  });
});
