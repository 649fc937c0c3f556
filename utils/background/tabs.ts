import type { Browser } from 'webextension-polyfill';
import type { TabMessage } from '../messages.ts';
import { MATCHES } from '../sites/places.ts';
import { showBadge } from './badge.ts';
import { commandedTabs } from './by-hand.ts';

/** Sends to every open page of the services, and to every page in which a person has asked for a code. */
async function tell(browser: Browser, message: TabMessage): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...MATCHES] });
  const ids = new Set([...tabs.flatMap(({ id }) => id ?? []), ...(await commandedTabs(browser.storage.session))]);
  // A page without our script says nothing.
  await Promise.all([...ids].map((id) => browser.tabs.sendMessage(id, message).catch(() => null)));
}

/** Tells them that clinic, policy or switch changed. */
export const tellPages = (browser: Browser): Promise<void> => tell(browser, { type: 'tab:changed' });

/** Has them forget the family that was here: hints, badges, and where they stand. */
export async function resetPages(browser: Browser): Promise<void> {
  await tell(browser, { type: 'tab:reset' });
  const ids = (await browser.tabs.query({})).flatMap(({ id }) => id ?? []);
  // A tab may be closed meanwhile.
  await Promise.all(ids.map((id) => showBadge(browser, id, 'looking').catch(() => undefined)));
}
