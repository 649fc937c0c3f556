/**
 * The clipboard in Chromium: cut, copied and pasted with the keyboard in a text box of a blank page.
 *
 * That page is in a window of a separate browser context: so the tab under test stays in front, an open popup stays
 * open, and no permission is granted to anything.
 */
import type { Browser, Page } from 'puppeteer-core';

export class ChromiumClipboard {
  readonly #browser: Browser;
  #page: Promise<Page> | undefined;

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  /** The page if it is open. */
  async current(): Promise<Page | undefined> {
    return this.#page;
  }

  /** The text that Ctrl+V puts in. */
  async read(): Promise<string> {
    const page = await this.#empty();
    await page.keyboard.press('v', { commands: ['Paste'] });
    return page.$eval('textarea', (box) => box.value);
  }

  /** Puts a text there. An empty one can't be copied with the keyboard. */
  async write(text: string): Promise<void> {
    if (text === '') throw new Error('Only a text that is not empty can be set; choose any other value');
    const page = await this.#empty();
    await page.$eval(
      'textarea',
      (box, value) => {
        box.value = value;
        box.select();
      },
      text,
    );
    await page.keyboard.press('c', { commands: ['Copy'] });
  }

  async #empty(): Promise<Page> {
    this.#page ??= this.#open();
    const page = await this.#page;
    await page.$eval('textarea', (box) => {
      box.value = '';
      box.focus();
    });
    return page;
  }

  async #open(): Promise<Page> {
    const context = await this.#browser.createBrowserContext();
    const page = await context.newPage();
    await page.setContent('<!doctype html><title>Clipboard</title><textarea></textarea>');
    return page;
  }
}
