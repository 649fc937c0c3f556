/** The hint beside the box, as a person meets it: read, waited for, pressed. */
import type { Page } from 'puppeteer-core';
import { hint as texts } from '../../../utils/i18n/en/hint.ts';
import type { Driver, ShadowView } from '../drivers/index.ts';

/** The texts of the hint, without their common beginning. */
export type HintName = keyof typeof texts extends infer Key ? (Key extends `hint.${infer Name}` ? Name : never) : never;

/** The hint's element in the page. */
export const HINT = 'sharing-setup-hint';

/** A text of the hint, with its places filled in. */
export function words(name: HintName, values: Record<string, string> = {}): string {
  return texts[`hint.${name}`].replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
}

/** A look into the hint. */
export const hintOn = (driver: Driver, page: Page, inFrame = false): ShadowView =>
  driver.closedShadow(page, HINT, inFrame);

/** How many hints the page holds; asked of the page itself. */
export const hints = (page: Page): Promise<number> =>
  page.evaluate((tag) => document.getElementsByTagName(tag).length, HINT);

/** Waits until the hint says this, and gives the look into it. */
export async function hintSays(driver: Driver, page: Page, text: string, inFrame = false): Promise<ShadowView> {
  const hint = hintOn(driver, page, inFrame);
  await hint.waitFor((root, wanted: string) => {
    const card = root.querySelector<HTMLElement>('.card');
    return card?.innerText.includes(wanted);
  }, text);
  return hint;
}

/** The labels of the hint's buttons. */
export function buttonsOf(hint: ShadowView): Promise<string[]> {
  return hint.evaluate((root) =>
    [...root.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.textContent ?? ''),
  );
}

/** A trusted mouse click on the hint's button with this label, once it is there. */
export async function pressInHint(driver: Driver, page: Page, label: string, inFrame = false): Promise<void> {
  const hint = hintOn(driver, page, inFrame);
  const selector = await hint.waitFor((root, wanted: string) => {
    const named = `button[aria-label="${CSS.escape(wanted)}"]`;
    if (root.querySelector(named)) return named;
    const place = [...root.querySelectorAll('.row button')].findIndex(
      ({ firstChild }) => firstChild?.textContent === wanted,
    );
    return place < 0 ? null : `.row button:nth-child(${place + 1})`;
  }, label);
  await hint.click(selector ?? '');
}
