// What stands on the toolbar buttons of open tabs is said in the language that has come into use.

import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { translateBadges } from '../../../utils/background/badge.ts';
import { hintIn } from '../../../utils/i18n/hint-languages.ts';
import { KEYS } from '../../../utils/state.ts';
import { browserWith, type FakeTab } from '../samples/browser.ts';
import { settingsWith } from '../samples/states.ts';

const TABS: readonly FakeTab[] = [{ id: 1 }, { id: 2 }, {}, { id: 3 }];
const said = (tag: string, name: 'plain' | 'found' | 'filled' | 'failed') => hintIn(tag).t(`title.${name}`);

/** What is set where these tabs have these titles. A tab whose title throws was closed. */
async function set(tag: string, titles: Readonly<Record<number, string>>, tabs = TABS): Promise<object[]> {
  const local = { [KEYS.settings]: settingsWith({ language: { tag, agreed: [tag] } }) };
  const { browser, done } = browserWith({ local, tabs });
  const { action } = browser as Browser;
  const getTitle = async ({ tabId = 0 }: { tabId?: number }) => {
    const title = titles[tabId];
    if (title === undefined) throw new Error(`No tab with id: ${tabId}.`);
    return title;
  };
  await translateBadges({ ...(browser as Browser), action: { ...action, getTitle } as Browser['action'] });
  return done;
}

describe('a language comes into use', () => {
  it('each button that says something says the same in it, from whichever language; the others are left alone', async () => {
    const titles = { 1: said('en', 'filled'), 2: said('en', 'plain'), 3: said('ur', 'found') };
    expect(await set('pl', titles)).toEqual(
      expect.arrayContaining([
        { tabId: 1, text: hintIn('pl').t('badge.filled') },
        { tabId: 1, title: said('pl', 'filled') },
        { tabId: 3, text: hintIn('pl').t('badge.found') },
        { tabId: 3, title: said('pl', 'found') },
      ]),
    );
    expect(await set('pl', titles)).toHaveLength(4);
  });

  it('what is in it already stays', async () => {
    expect(await set('pl', { 1: said('pl', 'failed'), 2: 'Sharing Setup', 3: said('pl', 'filled') })).toEqual([]);
  });

  it('a tab that is closed meanwhile keeps no other from it', async () => {
    expect(await set('en', { 3: said('pl', 'failed') })).toEqual([
      { tabId: 3, text: '!' },
      { tabId: 3, title: said('en', 'failed') },
    ]);
  });
});
