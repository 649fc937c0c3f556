/**
 * Trusted input into web pages: the same calls in both browsers.
 */
import type { Page } from 'puppeteer-core';
import type { Modifier, Place } from './types.ts';

type Key = Parameters<Page['keyboard']['press']>[0];

/** Puppeteer waits for a frame before it clicks, which never comes in a tab behind another. */
export async function toFront(page: Page): Promise<void> {
  if ((await page.evaluate(() => document.visibilityState)) !== 'visible') await page.bringToFront();
}

/** A mouse click on an element's centre (scrolled into view) or on a point of the viewport. */
export async function clickInPage(page: Page, place: Place, button: 'left' | 'right' = 'left'): Promise<void> {
  await toFront(page);
  if (typeof place === 'string') await page.$eval(place, intoView);
  await page.evaluate(painted);
  if (typeof place === 'string') await page.click(place, { button });
  else await page.mouse.click(place.x, place.y, { button });
}

/** A point of the viewport of a page's first frame as a point of the page's, scrolled into that. */
export function ofFrame(page: Page, point: { x: number; y: number }): Promise<{ x: number; y: number }> {
  return page.evaluate(({ x, y }) => {
    const frame = document.querySelector('iframe') as HTMLIFrameElement;
    const place = () => {
      const { left, top } = frame.getBoundingClientRect();
      return { x: left + frame.clientLeft + x, y: top + frame.clientTop + y };
    };
    const over = place().y;
    if (over < 0 || over > innerHeight) scrollBy({ top: over - innerHeight / 2, behavior: 'instant' });
    return place();
  }, point);
}

/** One key, with others held down. */
export async function pressKey(keyboard: Page['keyboard'], key: string, modifiers: readonly Modifier[]): Promise<void> {
  for (const modifier of modifiers) await keyboard.down(modifier);
  try {
    await keyboard.press(key as Key);
  } finally {
    for (const modifier of [...modifiers].reverse()) await keyboard.up(modifier);
  }
}

/** Runs in the page. */
function intoView(element: Element): void {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
}

/**
 * Runs in the page: resolves when what is now laid out is also on the screen. A click goes where the compositor last
 * saw things, and a second scroll in the same frame may be undone by the first (both seen in Firefox).
 */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
