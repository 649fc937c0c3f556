/**
 * One background tab that shows a page of the extension: where tests use the extension's own programming interface.
 *
 * Owns: opening it when it is first needed, and again after the extension was loaded anew (which closes it).
 */
import type { Page } from 'puppeteer-core';
import { until } from './poll.ts';
import type { InBrowser } from './types.ts';

export class HelperPage {
  #page: Promise<Page> | undefined;
  readonly #open: () => Promise<Page>;

  /** @param open opens the page in a tab behind the others, and resolves when it is complete */
  constructor(open: () => Promise<Page>) {
    this.#open = open;
  }

  /** The page, opened if need be. */
  async get(): Promise<Page> {
    const page = await this.current();
    if (page && !page.isClosed() && (await alive(page))) return page;
    // While the extension is being loaded the browser refuses its pages.
    this.#page = until(this.#open, 'a page of the extension to open');
    return this.#page;
  }

  /** Runs a function there. */
  async evaluate<Args extends unknown[], Answer>(
    fn: InBrowser<Args, Answer> | string,
    ...args: Args
  ): Promise<Awaited<Answer>> {
    const page = await this.get();
    return (await page.evaluate(fn as never, ...(args as unknown as never[]))) as Awaited<Answer>;
  }

  /** The page if it is open. */
  async current(): Promise<Page | undefined> {
    return this.#page?.catch(() => undefined);
  }

  /** Closes the tab, so that the next use opens a new one. */
  async forget(): Promise<void> {
    const page = await this.current();
    this.#page = undefined;
    await page?.close().catch(() => {});
  }
}

async function alive(page: Page): Promise<boolean> {
  return page.evaluate(() => 'runtime' in ((globalThis as { chrome?: object }).chrome ?? {})).catch(() => false);
}
