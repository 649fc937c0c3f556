/** What the extension knows of the tab in front: the answer of its script there, and its badge. */
import type { TabStatus } from '../../../utils/tab-status.ts';
import { type Driver, until } from '../drivers/index.ts';

declare const chrome: {
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
  tabs: {
    query(what: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
};

/** What a tab answered, or the browser's reason why nothing did. */
export interface Asked {
  answer: TabStatus | null;
  error: string;
  badge: string;
}

/** Sends one message to the tab in front, as the popup does. */
export function askTab(driver: Driver, type = 'tab:status'): Promise<Asked> {
  return driver.inExtension(async (message: string): Promise<Asked> => {
    const tabs = await chrome.tabs.query({ active: true });
    const [tab, other] = tabs;
    if (!tab || other) throw new Error(`${tabs.length} tabs are in front`);
    let answer: TabStatus | null = null;
    let error = '';
    try {
      answer = (await chrome.tabs.sendMessage(tab.id, { type: message })) as TabStatus;
    } catch (reason) {
      error = String(reason);
    }
    return { answer, error, badge: await chrome.action.getBadgeText({ tabId: tab.id }) };
  }, type);
}

/** Waits until the script in the tab in front says that it stands there. */
export async function tabStands(driver: Driver, ...states: TabStatus['state'][]): Promise<TabStatus> {
  let last: Asked | undefined;
  await until(
    async () => {
      last = await askTab(driver);
      return last.answer !== null && states.includes(last.answer.state);
    },
    () => `the tab to stand at ${states.join(' or ')}; it says ${JSON.stringify(last)}`,
  );
  return last?.answer as TabStatus;
}
