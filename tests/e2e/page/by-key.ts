/** The way of a person without a mouse: Tab, until the focus is where it is wanted. Must not: say what is tested. */
import type { Page } from 'puppeteer-core';
import type { Driver, Modifier, Popup } from '../drivers/index.ts';
import { HINT, hintOn } from './hint.ts';

/** Somewhere with a focus of its own. */
interface Place {
  /** What has the focus: its id, what a screen reader calls it, or its text. */
  focused(): Promise<string>;
  tab(modifiers: readonly Modifier[]): Promise<void>;
}

/** Runs in the browser. Marks that nobody sees do not count; the whole page has no name. */
const nameOf = (at: Element | null): string =>
  (at?.id || at?.getAttribute('aria-label') || (at?.matches('body') ? '' : (at as HTMLElement | null)?.innerText) || '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Tab until the focus is on what is called so.
 * @param back the other way round, with Shift
 * @returns what was passed
 */
export async function tabTo(place: Place, name: string, back = false): Promise<string[]> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    const at = await place.focused();
    if (at === name) return passed;
    passed.push(at);
    await place.tab(back ? ['Shift'] : []);
  }
  throw new Error(`Tab never came to “${name}”, but to ${passed.join(', ')}`);
}

/** The popup. */
export const inPopup = (popup: Popup): Place => ({
  focused: () => popup.evaluate(new Function(`return (${nameOf})(document.activeElement)`) as () => string),
  tab: (modifiers) => popup.press('Tab', modifiers),
});

/**
 * A page, with the hint in it.
 * @param selector an element that is known by it, as no name or id tells it
 */
export const inPage = (driver: Driver, page: Page, selector = ''): Place => ({
  async focused() {
    const ask = `(at, selector) => at.matches(selector || 'nothing') ? selector : (${nameOf})(at) || at.localName`;
    const at = await page.evaluate(`(${ask})(document.activeElement, ${JSON.stringify(selector)})`);
    return at === HINT ? inHint(driver, page) : String(at);
  },
  tab: (modifiers) => driver.press(page, 'Tab', modifiers),
});

/** What has the focus in the hint; '' where it is not there. */
export async function inHint(driver: Driver, page: Page): Promise<string> {
  const hint = hintOn(driver, page);
  return (await hint.exists())
    ? hint.evaluate((root) => {
        const at = root.activeElement as HTMLElement | null;
        return (at?.getAttribute('aria-label') || at?.innerText || '')
          .replace(/[\u2066-\u2069]/g, '')
          .replace(/\s+/g, ' ');
      })
    : '';
}
