/**
 * Telling the tabs that tests and the extension opened from the driver's own, and tidying up the former.
 */
import type { Browser, Page } from 'puppeteer-core';

/** The tabs but the very first (a browser without a tab would end) and those that are the driver's `own`. */
export async function pagesBut(browser: Browser, own: readonly (Page | undefined)[]): Promise<Page[]> {
  const [first, ...others] = await browser.pages();
  const kept = new Set([first, ...own]);
  return others.filter((page) => !kept.has(page) && !page.isClosed());
}

/** Closes these tabs; a page that would ask "leave this site?" is not asked. */
export async function closeAll(pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await page.close().catch((error: unknown) => {
      // A window that closed with its last tab, or a tab that closed itself meanwhile.
      if (!page.isClosed()) throw error;
    });
  }
}
