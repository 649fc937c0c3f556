/**
 * Events that only Chromium's own windows can make, dispatched to the extension's listeners instead: DevTools reach
 * neither the browser's menu nor its keys.
 *
 * Goes further than a person could: nothing was pressed, so the browser grants no access to the page with it.
 */
import type { Browser } from 'puppeteer-core';
import { until } from './poll.ts';

interface Dispatched {
  dispatch(...args: unknown[]): void;
}

declare const chrome: {
  tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
  contextMenus: { onClicked: Dispatched };
  commands: { onCommand: Dispatched };
};

/** What the browser tells of a choice in its menu. */
export interface MenuClick {
  menuItemId: string;
  pageUrl: string;
  frameId: number;
  editable: boolean;
}

/** Tells the extension that an entry of the menu was chosen in the tab in front. */
export function dispatchMenu(browser: Browser, origin: string, click: MenuClick): Promise<void> {
  const tell = async (info: MenuClick) => {
    // A window of an earlier test may be the focused one; where the address can't be seen, the focused one it is.
    const open = await chrome.tabs.query({ active: true });
    const [focused] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch(info, open.find(({ url }) => url === info.pageUrl) ?? focused);
  };
  return inWorker(browser, origin, tell, click);
}

/** Tells the extension that the key of a command was pressed over the page of this address, in front in its window. */
export function dispatchCommand(browser: Browser, origin: string, name: string, pageUrl: string): Promise<void> {
  const tell = async (pressed: { name: string; pageUrl: string }) => {
    const open = await chrome.tabs.query({ active: true });
    const [focused] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(pressed.name, open.find(({ url }) => url === pressed.pageUrl) ?? focused);
  };
  return inWorker(browser, origin, tell, { name, pageUrl });
}

/** Runs a function in the service worker. With a session for each call: one that was kept ends with the worker. */
async function inWorker<T>(browser: Browser, origin: string, fn: (argument: T) => Promise<void>, argument: T) {
  const isOurs = (url: string) => url.startsWith(`${origin}/`);
  const find = () => browser.targets().find((one) => one.type() === 'service_worker' && isOurs(one.url()));
  const session = await (await until(find, 'the service worker to run'))?.createCDPSession();
  if (!session) throw new Error('the service worker ended');
  try {
    const expression = `(${fn})(${JSON.stringify(argument)})`;
    const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  } finally {
    await session.detach();
  }
}
