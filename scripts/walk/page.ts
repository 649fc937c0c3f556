// Owns what a person does and sees on a practice page: the way to the box, the code in it, the hint, the button.

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, until } from '../../tests/e2e/drivers/index.ts';
import type { SitePage } from '../../tests/sites/site-page.ts';
import { hint as hintTexts } from '../../utils/i18n/en/hint.ts';
import { HINT_TAG } from '../../utils/page/names.ts';

/** The shown value of the page's box; undefined while there is no box. */
export function boxValue(page: Page, { box = '' }: SitePage): Promise<string | undefined> {
  return page.evaluate((selector) => document.querySelector<HTMLInputElement>(selector)?.value, box);
}

/**
 * Opens a practice page and clicks the way to its box.
 * @param before what is to be done to the tab before the first click
 */
export async function goToBox(
  driver: Driver,
  sitePage: SitePage,
  before?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await driver.newPage(sitePage.url);
  await before?.(page);
  for (const { click } of sitePage.steps) await driver.click(page, click);
  return page;
}

/**
 * Waits until the code is in the box and the hint says so.
 * @returns the lines of the hint
 */
export async function untilFilled(driver: Driver, page: Page, sitePage: SitePage, code: string): Promise<string[]> {
  await until(
    async () => (await boxValue(page, sitePage)) === code,
    async () => `${code} in the box of ${sitePage.url}; it holds ${JSON.stringify(await boxValue(page, sitePage))}`,
  );
  return untilHintSays(driver, page, hintTexts['hint.filled']);
}

/**
 * Waits until a line of the hint is this text.
 * @returns all its lines
 */
export async function untilHintSays(driver: Driver, page: Page, text: string): Promise<string[]> {
  const lines = await driver.closedShadow(page, HINT_TAG).waitFor((root, wanted: string) => {
    const shown = [...root.querySelectorAll<HTMLElement>('.card p')].map((line) => line.innerText);
    return shown.includes(wanted) ? shown : null;
  }, text);
  return lines ?? [];
}

/** Gives consent where the page asks for it, then presses the page's button, as the person has to. */
export async function pressButton(driver: Driver, page: Page, { consent, button }: SitePage): Promise<void> {
  if (consent) await driver.click(page, consent);
  if (!button) throw new Error(`${page.url()} has no button to press`);
  await driver.click(page, button);
}

/** Saves a picture of what the window shows, and makes the folder for it. */
export async function picturePage(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path: path as `${string}.png` });
}
