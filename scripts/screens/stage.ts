// Owns the way to a screen: stores what it needs, opens the page, does what a person does. What the extension can't be
// brought to in a moment (22 pages in a tab, a broken policy) is told to the page in the browser's place. It looks at nothing.

import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../../tests/e2e/drivers/index.ts';
import { confirm } from '../../tests/e2e/page/clinics.ts';
import { emptyDatabases, settle } from '../../tests/e2e/reset-extension.ts';
import type { Act, OwnScreen } from './types.ts';

type Told = Pick<OwnScreen, 'tab' | 'answers' | 'private' | 'noAccess'>;

declare const chrome: {
  storage: Record<'local' | 'session', { clear(): Promise<void>; set(items: object): Promise<void> }>;
};

/** Whether a screen is made of what is stored and done alone, so that every browser can be brought to it. */
export const isPlain = ({ tab, answers, noAccess, ...rest }: OwnScreen): boolean =>
  !tab && !answers && !noAccess && !rest.private;

/** Stores what the screen needs, and nothing else. */
async function prepare(driver: Driver, { settings, stored = {}, unsure }: OwnScreen): Promise<void> {
  await driver.inExtension(settle);
  const items = { ...(settings ? { settings } : {}), ...stored };
  await driver.inExtension(async (all: object) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(all);
  }, items);
  await driver.inExtension(emptyDatabases);
  if (settings?.choice && !unsure) await confirm(driver);
}

/** Runs in the page before its own scripts: answers in the browser's place. */
function pretend({ tab, answers, private: incognito, noAccess }: Told): void {
  type Call = (...args: unknown[]) => unknown;
  type Area = Record<string, Call>;
  const { tabs, runtime, permissions } = (globalThis as unknown as { chrome: Record<string, Area> }).chrome as {
    tabs: Area;
    runtime: Area;
    permissions: Area;
  };
  // The polyfill asks with a callback, the browser's own `browser` without.
  const answer = (area: Area, name: string, give: (...args: unknown[]) => unknown) => {
    area[name] = (...args) => {
      const back = args.at(-1);
      const given = Promise.resolve(give(...args.filter((one) => typeof one !== 'function')));
      if (typeof back !== 'function') return given;
      void given.then((value) => back(value));
      return undefined;
    };
  };
  if (tab || incognito) {
    answer(tabs, 'query', () => [{ id: 1, url: tab?.url, incognito: incognito === true, status: 'complete' }]);
    answer(tabs, 'sendMessage', () => tab?.status ?? null);
  }
  if (noAccess) answer(permissions, 'contains', () => false);
  if (answers) {
    const send = (runtime.sendMessage as Call).bind(runtime);
    answer(runtime, 'sendMessage', async (message) => {
      const said = (await send(message)) as object;
      return { ...said, ...answers[(message as { type: keyof typeof answers }).type] };
    });
  }
}

/** Does one thing, as soon as it can be done. */
async function act(page: Page, what: Act): Promise<void> {
  const selector = typeof what === 'string' ? what : what.into;
  await page.waitForSelector(selector);
  if (typeof what !== 'string') {
    await page.focus(selector);
    await page.$eval(selector, (field) => {
      const { length } = (field as HTMLInputElement).value;
      (field as HTMLInputElement).setSelectionRange(length, length);
    });
    // As pasted: key by key a whole file would take its time.
    await page.evaluate((text) => document.execCommand('insertText', false, text), what.text);
    return;
  }
  await page.$eval(what, (element) => (element as HTMLElement).click());
}

/** Brings a tab to a screen: an open one, or a new one. It resolves once the screen is there. */
export type Stage = (screen: OwnScreen, tab?: Page) => Promise<Page>;

/** A stage for screens one after the other: what is stored already is not stored again. */
export function stageOf(driver: Driver): Stage {
  let stored = '';
  return async (screen, tab) => {
    const { settings, unsure, writes } = screen;
    const needed = JSON.stringify([settings, screen.stored, unsure]);
    // A page that is left may still store what was half written on it.
    if (stored === '') await tab?.goto('about:blank');
    if (needed !== stored) await prepare(driver, screen);
    stored = writes ? '' : needed;
    const page = tab ?? (await driver.newPage());
    const told = isPlain(screen) ? null : await page.evaluateOnNewDocument(pretend, screen);
    // From one hash of a page to the next nothing is loaded.
    if (screen.page.includes('#')) await page.goto('about:blank');
    await page.goto(driver.extensionOrigin + screen.page, { waitUntil: driver.name === 'firefox' ? [] : 'load' });
    if (told) await page.removeScriptToEvaluateOnNewDocument(told.identifier);
    for (const what of screen.acts ?? []) await act(page, what);
    await until(
      () => page.evaluate((wanted) => document.querySelector(wanted) !== null, screen.until),
      async () =>
        `${screen.name} to show ${screen.until}; it shows ${await page.evaluate(() => document.body.innerText)}`,
    );
    return page;
  };
}
