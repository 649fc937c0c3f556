import { browser } from '../utils/browser.ts';
import { tab } from './store.ts';

/** For a page of ours in a tab: its own tab stands where the popup has the tab below it. Whether it is private is what counts. */
export async function standInOwnTab(): Promise<void> {
  const current = await browser.tabs.getCurrent();
  tab.value = {
    id: current?.id ?? -1,
    private: current?.incognito ?? false,
    site: null,
    host: null,
    hostname: '',
    address: undefined,
    status: null,
    asked: true,
  };
}
