/**
 * The page of clinics in a tab, and what a person does on it: real clicks and keys, files as a person would choose or drop
 * them.
 *
 * Must not: assert anything, or change settings past the page.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Driver, type InBrowser, until } from '../drivers/index.ts';
import { temporaryFolder } from '../drivers/temporary-folder.ts';

/** The page, open in a tab. */
export interface OptionsPage {
  readonly page: Page;
  /** Asks until the answer is truthy, and gives it. */
  waitFor<Args extends unknown[], Answer>(fn: InBrowser<Args, Answer>, ...args: Args): Promise<Awaited<Answer>>;
  /** Waits until a person can read these words. */
  says(words: string): Promise<void>;
  /** Clicks an element once it is there. */
  click(selector: string): Promise<void>;
  /** Puts the focus into a field with the mouse, takes out what stands there and types. */
  type(selector: string, text: string): Promise<void>;
  /** Types a code twice. */
  typeTwice(service: string, code: string, again?: string): Promise<void>;
  /** Goes to the list by the link for it. */
  toList(): Promise<void>;
  /** Opens a clinic of the list. */
  open(clinic: string): Promise<void>;
  /** The id of the element with the focus; its text where it has none. */
  focused(): Promise<string>;
}

/** Opens the page of clinics in a new tab. */
export async function openOptions(driver: Driver, hash = ''): Promise<OptionsPage> {
  return optionsIn(driver, await driver.extensionPage(`/options.html${hash}`));
}

/** The page of clinics in a tab where it is open. */
export async function optionsIn(driver: Driver, page: Page): Promise<OptionsPage> {
  const waitFor = (fn: InBrowser, ...args: unknown[]) =>
    until(
      () => page.evaluate(fn as never, ...(args as never[])),
      async () => `${fn} ${args.join(' ')}; the page says: ${await page.evaluate(() => document.body.innerText)}`,
    );
  const there = (selector: string) => waitFor((wanted: string) => document.querySelector(wanted) !== null, selector);
  const options: OptionsPage = {
    page,
    waitFor: waitFor as OptionsPage['waitFor'],
    says: async (words) => void (await waitFor((text: string) => document.body.innerText.includes(text), words)),
    async click(selector) {
      await there(selector);
      await driver.click(page, selector);
    },
    async type(selector, text) {
      await options.click(selector);
      await page.$eval(selector, (field) => (field as HTMLInputElement).select());
      await driver.press(page, 'Backspace');
      await driver.type(page, text);
    },
    async typeTwice(service, code, again = code) {
      await options.type(`#code-${service}-first`, code);
      await options.type(`#code-${service}-again`, again);
    },
    async toList() {
      await options.click('#back');
      await there('.clinics');
    },
    async open(clinic) {
      await options.click(`[data-id="${clinic}"] a`);
      await there('#share');
    },
    focused: () =>
      page.evaluate(
        () => document.activeElement?.id || (document.activeElement as HTMLElement | null)?.innerText || '',
      ),
  };
  await there('main');
  return options;
}

/** Chooses a file in the page, as the browser's own window for it does. */
export async function chooseFile(options: OptionsPage, name: string, content: string | Uint8Array): Promise<void> {
  await options.waitFor(() => document.querySelector('#file') !== null);
  const folder = temporaryFolder('import');
  try {
    const path = join(folder.path, name);
    writeFileSync(path, content);
    const input = (await options.page.$('#file')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
    await isRead(options);
  } finally {
    folder.remove();
  }
}

/** Lets a file fall onto the page. The browsers' drivers can drag nothing in from outside, so these events are made. */
export async function dropFile(options: OptionsPage, name: string, content: string): Promise<void> {
  await options.waitFor(() => document.querySelector('#file') !== null);
  await options.page.evaluate(
    (fileName, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], fileName));
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    name,
    content,
  );
  await isRead(options);
}

/** Pastes text into the box for it, and has it read. */
export async function pasteText(driver: Driver, options: OptionsPage, text: string): Promise<void> {
  await driver.setClipboard(text);
  await options.click('#paste');
  await options.page.$eval('#paste', (field) => (field as HTMLTextAreaElement).select());
  await driver.press(options.page, 'v', ['Control']);
  await options.waitFor(() => (document.querySelector('#paste') as HTMLTextAreaElement).value !== '');
  await options.click('#read-text');
  await isRead(options);
}

/** Waits until what was handed over is shown or refused. */
async function isRead(options: OptionsPage): Promise<void> {
  await options.waitFor(() => document.querySelector('#preview, #refused') !== null);
}
