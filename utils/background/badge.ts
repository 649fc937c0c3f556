import type { Browser } from 'webextension-polyfill';
import { englishHint, type HintKey } from '../i18n/hint-language.ts';
import type { Language } from '../i18n/language.ts';
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
