// Every translation: complete, up to date, and without what a program can tell is wrong.

import { describe, expect, it } from 'vitest';
import { findings, type TranslationFile } from '../../../scripts/languages.ts';
import { asksForPassword } from '../../../utils/clinics/password-request.ts';
import { familyTexts } from '../../../utils/i18n/family-texts.ts';
import type { Text } from '../../../utils/i18n/language.ts';
import { CHECKS, type Entry } from './faults.ts';
import { FILES } from './files.ts';

const RTL = ['ar', 'ur'];

/** What our buttons are called, by their English words; a place in it could not be quoted. */
const buttonsOf = ({ texts }: TranslationFile): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(familyTexts).flatMap(([key, english]): [string, string][] => {
      const own = texts[key]?.text;
      return typeof english === 'string' && typeof own === 'string' && !key.startsWith('site.') ? [[english, own]] : [];
    }),
  );

function entriesOf(file: TranslationFile): readonly Entry[] {
  const buttons = buttonsOf(file);
  return Object.entries(familyTexts).flatMap(([key, english]) => {
    const own = file.texts[key];
    return own ? [{ tag: file.tag, key, english, text: own.text as Text, buttons }] : [];
  });
}

it('the languages are those that were asked for', () => {
  expect(FILES.map(({ tag }) => tag).toSorted()).toEqual(['ar', 'pa', 'pl', 'ro', 'ur', 'zh-Hans']);
});

describe.each(FILES.map((file) => [file.english, file] as const))('%s', (_name, file) => {
  const entries = entriesOf(file);

  it('has every text a family sees, translated from the English of today', () => {
    expect(Object.keys(familyTexts).length).toBeGreaterThan(800);
    expect(findings(file)).toEqual({ missing: [], changed: [], gone: [] });
  });

  it('says what it is', () => {
    expect(file.dir).toBe(RTL.includes(file.tag) ? 'rtl' : 'ltr');
    expect(new Intl.Locale(file.tag).maximize().toString()).not.toBe(file.tag);
    expect(new Intl.DisplayNames(['en'], { type: 'language' }).of(file.tag)).toContain(file.english.split(' ')[0]);
  });

  it.each(Object.entries(CHECKS))('%s', (_what, check) => {
    expect(entries.flatMap((entry) => check(entry).map((fault) => `${entry.key} ${fault}`))).toEqual([]);
  });

  // Whoever speaks to the computer says what is written on the button.
  it.each([
    ['popup.copy', 'popup.copyLabel'],
    ['popup.steps', 'popup.stepsLabel'],
    ['old.checked', 'old.label'],
  ])('%s: the name of the button holds what is written on it', (shown, name) => {
    expect(String(file.texts[name]?.text)).toContain(String(file.texts[shown]?.text));
  });

  it('its word for a password is known as one', () => {
    expect(asksForPassword(String(file.texts['never.password']?.text))).toBe(true);
  });
});
