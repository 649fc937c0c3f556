/**
 * The real toolbar popup in Chromium. It is a page of its own to the DevTools protocol, so puppeteer's own input,
 * which is trusted, works in it.
 */
import type { Browser, Page, Target } from 'puppeteer-core';
import { pressKey } from './page-input.ts';
import { PATIENCE, until } from './poll.ts';
import { popupView } from './popup-view.ts';
import type { InBrowser, Popup } from './types.ts';

/** How long a press may take to open the popup where another press can follow, in milliseconds. */
const PRESS_PATIENCE = 2000;

/**
 * The popup that `open` brings up.
 * @param address the popup's page, without query and hash
 * @param open presses the button; done again only while no popup has come, since a press on an open popup closes it
 * @param presses how many are made at most
 */
export async function chromiumPopup(
  browser: Browser,
  address: string,
  open: () => Promise<unknown>,
  presses = 1,
): Promise<Popup> {
  // A tab may show the popup's page too: only a new target can be the popup.
  const before = new Set(browser.targets());
  const isPopup = (target: Target) => !before.has(target) && target.url().split(/[?#]/)[0] === address;
  const press = (timeout: number) =>
    Promise.all([browser.waitForTarget(isPopup, { timeout }), open()]).then(([target]) => target);
  let target: Target | null = null;
  for (let left = presses; left > 1 && !target; left -= 1) target = await press(PRESS_PATIENCE).catch(() => null);
  target ??= await press(PATIENCE);
  const page = await target.asPage();
  await until(() => page.evaluate(() => document.readyState === 'complete'), 'the popup to be loaded');
  return viewOf(browser, target, page);
}

function viewOf(browser: Browser, target: Target, page: Page): Popup {
  const isOpen = async () => browser.targets().includes(target) && !page.isClosed();
  return popupView({
    isOpen,
    evaluate: (fn: InBrowser, ...args) => page.evaluate(fn as never, ...(args as never[])),
    clickAt: (x, y) => page.mouse.click(x, y),
    press: (key, modifiers) => pressKey(page.keyboard, key, modifiers),
    type: (text) => page.keyboard.type(text),
    screenshot: async (path) => {
      await page.screenshot({ path: path as `${string}.png` });
    },
    close: async () => {
      if (await isOpen()) await page.evaluate(() => window.close()).catch(() => {});
      await until(async () => !(await isOpen()), 'the popup to close');
    },
  });
}
