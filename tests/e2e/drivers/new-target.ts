/**
 * The page that something else than puppeteer opens.
 */
import type { Browser, Page } from 'puppeteer-core';
import { PATIENCE } from './poll.ts';

/** The first tab that is new after `open`. Its address may still be `about:blank`. */
export async function newTarget(browser: Browser, open: () => Promise<unknown>): Promise<Page> {
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => !before.has(target) && target.type() === 'page', {
    timeout: PATIENCE,
  });
  const [target] = await Promise.all([opened, open()]);
  const page = await target.page();
  if (!page) throw new Error('the new tab is not a page');
  return page;
}

/** Runs in the page: whether this address is shown and its document is parsed. */
export function parsed(url: string): boolean {
  return location.href === new URL(url).href && document.readyState !== 'loading';
}
