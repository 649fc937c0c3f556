import type { Browser } from 'webextension-polyfill';
import { MATCHES } from '../sites/places.ts';

/** Tells every open page of the services that clinic, policy or switch changed. A page without our script says nothing. */
export async function tellPages(browser: Browser): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...MATCHES] });
  await Promise.all(
    tabs.map(({ id }) =>
      id === undefined ? null : browser.tabs.sendMessage(id, { type: 'tab:changed' }).catch(() => null),
    ),
  );
}
