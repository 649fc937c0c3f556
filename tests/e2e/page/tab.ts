/** What the extension knows of a page's tab: the answer of its script there, and its badge. */
import type { Page } from 'puppeteer-core';
import type { TabStatus } from '../../../utils/tab-status.ts';
import { type Driver, until } from '../drivers/index.ts';

declare const chrome: {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: {
    get(tabId: number): Promise<object>;
    query(what: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};

/** What a tab answered, or the browser's reason why nothing did. */
export interface Asked {
  answer: TabStatus | null;
  error: string;
  badge: string;
}

/**
 * Sends one message to a page's tab, as the popup does. The extension knows a tab by its address; where it has no
 * access it sees none, so there every tab without an address is asked, and all of them have to be silent.
 */
export async function askTab(driver: Driver, page: Page, type = 'tab:status'): Promise<Asked> {
  const address = await page.evaluate(() => location.href);
  return driver.inExtension(
    async (url: string, message: string): Promise<Asked> => {
      const tabs = await chrome.tabs.query({});
      const own = tabs.filter((tab) => tab.url === url);
      const asked = own.length > 0 ? own : tabs.filter((tab) => !tab.url);
      const all: Asked = { answer: null, error: '', badge: '' };
      for (const { id } of asked) {
        // Chromium goes on listing some tabs that were closed.
        if (!(await chrome.tabs.get(id).catch(() => null))) continue;
        try {
          all.answer = (await chrome.tabs.sendMessage(id, { type: message })) as TabStatus;
        } catch (reason) {
          all.error = String(reason);
        }
        all.badge += await chrome.action.getBadgeText({ tabId: id });
      }
      return all;
    },
    address,
    type,
  );
}

/** Waits until the script in a page's tab says that it stands there. */
export async function tabStands(driver: Driver, page: Page, ...states: TabStatus['state'][]): Promise<TabStatus> {
  let last: Asked | undefined;
  await until(
    async () => {
      last = await askTab(driver, page);
      return last.answer !== null && states.includes(last.answer.state);
    },
    () => `the tab to stand at ${states.join(' or ')}; it says ${JSON.stringify(last)}`,
  );
  return last?.answer as TabStatus;
}
