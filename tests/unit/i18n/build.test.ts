// What of the translations gets into a build: the part that is asked for, without the English beside it, and `_locales`.

import { describe, expect, it } from 'vitest';
import { storeTexts } from '../../../scripts/store-texts.ts';
import { translations } from '../../../scripts/translations-plugin.ts';
import { store } from '../../../utils/i18n/en/store.ts';
import { familyTexts } from '../../../utils/i18n/family-texts.ts';
import { englishHint, type HintKey } from '../../../utils/i18n/hint-language.ts';
import { hintStrings } from '../../../utils/i18n/hint-strings.ts';
import type { TranslationPart } from '../../../utils/i18n/translation.ts';
import { FILES, FOLDER } from './files.ts';

const { load } = translations();
const part = (tag: string, name: string): TranslationPart => {
  const loaded = load(`${FOLDER}/${tag}.json?${name}`);
  expect(loaded?.code).toMatch(/^export default /);
  return JSON.parse(loaded?.code.replace(/^export default |;$/g, '') ?? '');
};

describe('the plugin', () => {
  it('gives the language itself without any text', () => {
    expect(part('pl', 'about')).toEqual({
      tag: 'pl',
      dir: 'ltr',
      name: 'Polski',
      english: 'Polish',
      checked: false,
      texts: {},
    });
  });

  it('gives the background all that hint, badge and menu say', () => {
    const { texts } = part('pl', 'hint');
    const groups = hintStrings(englishHint, { service: 'service.clarity' });
    const said = (['texts', 'seen', 'never', 'outcome', 'language'] as const).flatMap((group) =>
      Object.keys(groups[group]).map((name) => `${group === 'texts' ? 'hint' : group}.${name}`),
    );
    const others = ['menu.put', 'menu.point', 'badge.found', 'title.found', 'from.entered', 'region.eu'];
    expect([...said, ...others].filter((key) => !(key in texts))).toEqual([]);
    expect(Object.keys(texts).filter((key) => /^(?:popup|ward|step|store)\./.test(key))).toEqual([]);
    expect(englishHint.t(said[0] as HintKey)).not.toBe('');
  });

  it('gives our pages all but what the hint and the stores say', () => {
    const { texts } = part('pl', 'family');
    const left = Object.keys(familyTexts).filter((key) => !(key in texts));
    expect(left.length).toBeGreaterThan(40);
    expect(left.filter((key) => !/^(?:hint|menu|badge|title|store)\./.test(key))).toEqual([]);
  });

  it('leaves the English beside each text, and what is not translated, out', () => {
    for (const { tag } of FILES) {
      const { texts } = part(tag, 'family');
      expect(Object.values(texts)).not.toContain('');
      expect(JSON.stringify(texts)).not.toContain('"en":');
    }
  });

  it('reads nothing else', () => {
    expect(load(`${FOLDER}/pl.json`)).toBeNull();
    expect(load(`${FOLDER}/pl.json?url`)).toBeNull();
    expect(load('/elsewhere/pl.json?hint')).toBeNull();
    expect(load(`${FOLDER}/pl.ts?hint`)).toBeNull();
  });
});

describe('_locales', () => {
  const folders = (browser: string) =>
    storeTexts(browser).map(({ relativeDest }) => relativeDest.split('/')[1] as string);

  it('has the languages that the browser’s store takes', () => {
    expect(folders('chrome').toSorted()).toEqual(['ar', 'en', 'pl', 'ro', 'zh_CN']);
    expect(folders('edge')).toEqual(folders('chrome'));
    expect(folders('firefox').toSorted()).toEqual(['ar', 'en', 'pa', 'pl', 'ro', 'ur', 'zh_CN']);
  });

  it('has every text in each, and stays within what stores and manifests take', () => {
    for (const { contents } of storeTexts('firefox')) {
      const texts = JSON.parse(contents) as Record<string, { message: string }>;
      expect(Object.keys(texts)).toEqual(Object.keys(store).map((key) => key.slice('store.'.length)));
      expect(Object.values(texts).filter(({ message }) => message === '')).toEqual([]);
      expect(texts.name?.message.length).toBeLessThanOrEqual(75);
      expect(texts.description?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it('speaks each language in its own words', () => {
    const polish = storeTexts('chrome').find(({ relativeDest }) => relativeDest.includes('/pl/'));
    expect(polish?.contents).toContain('poradni');
    expect(polish?.contents).toContain('"message": "Sharing Setup"');
  });
});
