// A screen of the registry in another language: the same entry, with another language stored; for families only.

import { describe, expect, it } from 'vitest';
import { inLanguage, LANGUAGE_TAGS } from '../../../scripts/screens/in-language.ts';
import { SCREENS } from '../../../scripts/screens/registry.ts';
import type { HintScreen, OwnScreen } from '../../../scripts/screens/types.ts';

const all: readonly (OwnScreen | HintScreen)[] = SCREENS.flatMap(({ screens }) => screens);
const named = <Screen extends OwnScreen | HintScreen>(name: string) =>
  all.find((screen) => screen.name === name) as Screen;
const polish = { tag: 'pl', agreed: ['pl'] };

describe('a screen in another language', () => {
  it('has every translation, and the one that nobody speaks', () => {
    expect(LANGUAGE_TAGS).toEqual(expect.arrayContaining(['ar', 'pa', 'pl', 'ro', 'ur', 'zh-Hans', 'en-XA']));
  });

  it('keeps what else is stored', () => {
    const screen = named<OwnScreen>('home-list');
    expect(inLanguage(screen, 'pl')).toEqual({ ...screen, settings: { ...screen.settings, language: polish } });
  });

  it('is told to the page of a ward, where the language is the visit’s', () => {
    const screen = inLanguage(named<OwnScreen>('ward-open'), 'pl');
    expect(screen?.answers?.['ui:view']).toMatchObject({ ward: { step: 'open' }, language: polish });
  });

  it('may be a sheet that is too much for a page', () => {
    expect(inLanguage(named<OwnScreen>('sheet-family'), 'pl')?.until).toContain('#fits.warn');
  });

  it.each(['options-list', 'privacy', 'practice', 'log', 'home-unread', 'language-urdu'])('is none of %s', (name) => {
    expect(inLanguage(named(name), 'pl')).toBe(null);
  });

  it('says in the hint what the hint says then', () => {
    const screen = inLanguage(named<HintScreen>('hint-clarity-filled'), 'en-XA');
    expect(screen?.settings?.language?.tag).toBe('en-XA');
    expect(screen?.say && screen.says(screen.say)).toMatch(/^\[Ŵéé/);
  });

  it('is every other one', () => {
    const staff = /^(?:options|privacy|practice|log|home-unread|(?:hint-)?language)/;
    const missing = all.filter((screen) => !staff.test(screen.name) && inLanguage(screen, 'ur') === null);
    expect(missing.map(({ name }) => name)).toEqual([]);
    expect(() => inLanguage(named('hint-clarity-filled'), 'xx')).toThrow('xx');
  });
});
