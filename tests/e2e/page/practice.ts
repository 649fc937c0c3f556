/** Practice in a browser: the page of ours, the site in its frame, and where the keyboard is in either. */
import type { Page } from 'puppeteer-core';
import type { Exercise } from '../../../utils/practice/exercise.ts';
import { type Driver, until } from '../drivers/index.ts';
import { ofFrame } from '../drivers/page-input.ts';
import { HINT, hintOn } from './hint.ts';

/** Opens Practice in a new tab. */
export async function openPractice(driver: Driver): Promise<Page> {
  const page = await driver.extensionPage('/practice.html');
  await page.waitForSelector('#start-link');
  return page;
}

/** Marks the frame that is there, presses what brings another, and waits until the site is in that. */
export async function anotherSite(page: Page, press: () => Promise<void>): Promise<void> {
  await page.evaluate(() => document.querySelector('iframe')?.setAttribute('data-old', ''));
  await press();
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe:not([data-old])');
    return Boolean(frame?.contentWindow?.__site && document.querySelector('.tab[data-state]'));
  });
}

/** Shows a page by the form under "Choose a page yourself". */
export async function choose(driver: Driver, page: Page, { service, case: id }: Exercise): Promise<void> {
  await page.$eval('details', (form) => {
    form.open = true;
  });
  await page.select('#free-service', service);
  await page.select('#free-case', id);
  await anotherSite(page, () => driver.click(page, '#free-open'));
}

/** Waits until an element is in the frame and can be seen, in the middle of it, and used. */
export async function inSite(page: Page, selector: string): Promise<{ x: number; y: number }> {
  await page.waitForFunction(
    (wanted) => {
      const element = document.querySelector('iframe')?.contentDocument?.querySelector(wanted);
      return element?.checkVisibility() && !element.matches(':disabled');
    },
    {},
    selector,
  );
  const point = await page.evaluate(async (wanted) => {
    const site = document.querySelector('iframe')?.contentWindow as Window;
    const element = site.document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // What was pressed before may still move it; and before its first frame on the screen a new page hears no press.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => site.requestAnimationFrame(resolve));
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return { x: x + width / 2, y: y + height / 2 };
  }, selector);
  return ofFrame(page, point);
}

/** A trusted click in the frame. */
export async function press(driver: Driver, page: Page, selector: string): Promise<void> {
  await driver.click(page, await inSite(page, selector));
}

/** Waits until the site's own framework holds this code. */
export async function siteHolds(page: Page, code: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('iframe')?.contentWindow?.__site.state().code === wanted,
    {},
    code,
  );
}

/** Waits until what stands for the popup says that the page stands so. */
export async function stands(page: Page, state: string): Promise<void> {
  await until(
    () => page.evaluate((wanted) => document.querySelector('.tab')?.getAttribute('data-state') === wanted, state),
    async () => `${state}; the page says: ${await page.evaluate(() => document.querySelector('.tab')?.outerHTML)}`,
  );
}

/** What the keyboard is on: on our page, on the site's, or in the hint there. */
export async function focused(driver: Driver, page: Page): Promise<string> {
  const at = await page.evaluate(() => {
    const top = document.activeElement;
    const inside = top?.localName === 'iframe' ? (top as HTMLIFrameElement).contentDocument?.activeElement : top;
    const [label] = (inside as HTMLInputElement | null | undefined)?.labels ?? [];
    const shown = ((label ?? inside) as HTMLElement | null | undefined)?.innerText?.trim().split('\n')[0];
    return { tag: inside?.localName ?? '', name: inside?.getAttribute('aria-label') || shown || inside?.id || '' };
  });
  if (at.tag !== HINT) return at.tag === 'body' ? '' : at.name;
  return hintOn(driver, page, true).evaluate(
    (root) => root.activeElement?.ariaLabel ?? root.activeElement?.textContent ?? '',
  );
}

/** Tab until the keyboard is on what is called so; a person would do the same. */
export async function tabTo(driver: Driver, page: Page, name: string, back = false): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < 60; step += 1) {
    const at = await focused(driver, page);
    if (at === name) return;
    passed.push(at);
    await driver.press(page, 'Tab', back ? ['Shift'] : []);
  }
  throw new Error(`Tab never came to “${name}”, but to ${passed.join(', ')}`);
}
