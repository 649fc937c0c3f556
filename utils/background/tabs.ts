import type { Browser } from 'webextension-polyfill';
import { MATCHES } from '../sites/places.ts';
import { commandedTabs } from './by-hand.ts';

/**
 * Tells every open page of the services, and every page in which a person has asked for a code, that clinic, policy or
 * switch changed. A page without our script says nothing.
 */
export async function tellPages(browser: Browser): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...MATCHES] });
  const ids = new Set([...tabs.flatMap(({ id }) => id ?? []), ...(await commandedTabs(browser.storage.session))]);
  await Promise.all([...ids].map((id) => browser.tabs.sendMessage(id, { type: 'tab:changed' }).catch(() => null)));
}
