// Owns using the popup's page where it is shown in a tab: the same hands as in the real popup.

import type { Page } from 'puppeteer-core';
import { type Driver, type InBrowser, until } from '../../tests/e2e/drivers/index.ts';
import type { Hands } from './popup.ts';

/** Clicks, keys and looks in a tab, all of them as a person's. */
export function pageHands(driver: Driver, page: Page): Hands {
  const waitFor = (fn: InBrowser, ...args: unknown[]) =>
    until(
      () => page.evaluate(fn as never, ...(args as never[])),
      async () => `${fn}; the page says: ${await page.evaluate(() => document.body.innerText)}`,
    );
  return {
    waitFor: waitFor as Hands['waitFor'],
    async click(selector) {
      await waitFor((wanted: string) => document.querySelector(wanted) !== null, selector);
      await driver.click(page, selector);
    },
    type: (text) => driver.type(page, text),
  };
}
