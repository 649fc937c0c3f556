import type { Browser } from 'webextension-polyfill';
import { hintLanguage } from '../i18n/choice.ts';
import { englishHint, type HintKey } from '../i18n/hint-language.ts';
import { hintIn, LANGUAGES } from '../i18n/hint-languages.ts';
import type { Language } from '../i18n/language.ts';
import { readState } from '../state.ts';
import type { PageState } from '../tab-status.ts';

/** Badge and title stand only on a page in which a box was found, or holds our code. */
const BADGES: Readonly<Partial<Record<PageState, 'found' | 'filled'>>> = {
  found: 'found',
  below: 'found',
  ask: 'found',
  'not-empty': 'found',
  advice: 'found',
  misfit: 'found',
  'in-frame': 'found',
  split: 'found',
  emptied: 'found',
  undone: 'found',
  filled: 'filled',
  changed: 'filled',
  mismatch: 'filled',
};

/** Says on the toolbar button of a tab where its page stands. */
export async function showBadge(
  { action }: Pick<Browser, 'action'>,
  tabId: number,
  state: PageState,
  { t }: Language<HintKey> = englishHint,
): Promise<void> {
  const badge = BADGES[state];
  await action.setBadgeText({ tabId, text: badge ? t(`badge.${badge}`) : '' });
  await action.setTitle({ tabId, title: t(badge ? `title.${badge}` : 'title.plain') });
}

const SAID = ['found', 'filled', 'failed'] as const;

/** Says what stands on the toolbar buttons in the language in use: a page tells only once where it stands. */
export async function translateBadges(browser: Browser): Promise<void> {
  const { action } = browser;
  const spoken = LANGUAGES.map(({ tag }) => hintIn(tag));
  const translate = async (tabId: number, isPrivate: boolean) => {
    const title = await action.getTitle({ tabId });
    const said = SAID.find((one) => spoken.some(({ t }) => t(`title.${one}`) === title));
    const { t } = hintLanguage(await readState(browser, isPrivate));
    if (!said || t(`title.${said}`) === title) return;
    await action.setBadgeText({ tabId, text: t(`badge.${said}`) });
    await action.setTitle({ tabId, title: t(`title.${said}`) });
  };
  const tabs = await browser.tabs.query({});
  // A tab may be closed meanwhile.
  await Promise.all(
    tabs.map(({ id, incognito }) => (id === undefined ? undefined : translate(id, incognito).catch(() => undefined))),
  );
}
