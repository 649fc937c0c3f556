// The pseudo-locale: longer, accented, from right to left, and as true to places and values as any language.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { familyTexts } from '../../../utils/i18n/family-texts.ts';
import { hintIn, isLanguage, LANGUAGES } from '../../../utils/i18n/hint-languages.ts';
import { language } from '../../../utils/i18n/language.ts';
import { loadTranslation } from '../../../utils/i18n/page-languages.ts';
import { PSEUDO, PSEUDO_TRANSLATION, pseudo } from '../../../utils/i18n/pseudo.ts';
import { formsOf } from './files.ts';

const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const ALL = Object.entries(familyTexts).flatMap(([key, text]) => formsOf(text).map(([, one]) => [key, one] as const));
const english = language('en', 'ltr', familyTexts);

describe('a text in it', () => {
  it('keeps its places, has no plain letter left, and is longer', () => {
    for (const [key, text] of ALL) {
      const made = pseudo(text);
      expect([key, placesOf(made)]).toEqual([key, placesOf(text)]);
      expect([key, made.replace(/\{\w+\}/g, '')]).toEqual([key, expect.not.stringMatching(/[A-Za-z]/)]);
      expect([key, made.length >= text.length + 2]).toEqual([key, true]);
    }
  });

  it('is at least a fourth longer on the whole', () => {
    const total = (texts: readonly string[]) => texts.join('').length;
    const grown = total(ALL.map(([, text]) => pseudo(text))) / total(ALL.map(([, text]) => text));
    expect(grown).toBeGreaterThan(1.25);
  });

  it('shows a value as it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const said = PSEUDO_TRANSLATION.say(english, 'hint.copied', { code: value });
        expect(said).toContain(`\u2068${value}\u2069`);
      }),
    );
  });

  it('has the form for one and for many, with the number in it', () => {
    const say = (count: number) => PSEUDO_TRANSLATION.say(english, 'ward.endedText.idle', { count });
    expect(say(1)).toContain(pseudo('Nobody did anything for 1 minute.').slice(1, -1));
    expect(say(10)).toContain(pseudo('Nobody did anything for 10 minutes.').slice(1, -1));
  });
});

describe('the language', () => {
  it('is there for whoever names it, and in no list', async () => {
    expect(isLanguage(PSEUDO)).toBe(true);
    expect(LANGUAGES.map(({ tag }) => tag)).not.toContain(PSEUDO);
    expect(hintIn(PSEUDO).t('hint.undo')).toBe(pseudo('Undo'));
    expect(await loadTranslation(PSEUDO)).toBe(PSEUDO_TRANSLATION);
  });

  it('runs from right to left and is unchecked, so that all marks of such a language are seen', () => {
    expect(PSEUDO_TRANSLATION).toMatchObject({ tag: 'en-XA', dir: 'rtl', checked: false });
  });
});
