// Owns how a screen is looked at: size, colours, size of the text; and taking one picture.

import type { Page } from 'puppeteer-core';

/** How a page is shown. */
export interface Look {
  readonly name: 'light' | 'dark' | '320px' | '200percent';
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** Size of the text, as a share of the usual one. */
  readonly text: number;
  /** Device pixels for each CSS pixel. */
  readonly scale?: number;
}

const looks = (width: number, height: number): readonly Look[] => [
  { name: 'light', theme: 'light', width, height, text: 1 },
  { name: 'dark', theme: 'dark', width, height, text: 1 },
  { name: '320px', theme: 'light', width: 320, height, text: 1 },
  { name: '200percent', theme: 'light', width, height, text: 2 },
];

/** The popup's window is at most 800 x 600. */
export const POPUP_LOOKS = looks(380, 600);
export const PAGE_LOOKS = looks(1000, 800);

/** On a website we take the text's size from no one; what zooms is the window, so half as much of the page fits. */
export const SITE_LOOKS: readonly Look[] = [
  { name: 'light', theme: 'light', width: 1280, height: 800, text: 1 },
  { name: 'dark', theme: 'dark', width: 1280, height: 800, text: 1 },
  { name: '320px', theme: 'light', width: 320, height: 640, text: 1 },
  { name: '200percent', theme: 'light', width: 640, height: 400, text: 1, scale: 2 },
];

/** Sets size and colours of a page. */
export async function show(page: Page, { width, height, theme, text, scale = 1 }: Look): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
  await page.evaluate(
    (size) => {
      if (location.protocol === 'chrome-extension:') document.documentElement.style.fontSize = size;
    },
    `${text * 100}%`,
  );
}

/** Takes one picture; a blinking caret would make two of them differ. */
export async function shoot(page: Page, look: Look, path: string, { whole = false } = {}): Promise<void> {
  await show(page, look);
  await page.evaluate(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync('* { caret-color: transparent !important; transition: none !important }');
    document.adoptedStyleSheets.push(still);
    await new Promise<void>((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted())));
  });
  // Chromium moves a page from right to left that is lower than its window aside when it is asked for the whole of it.
  const isHigher = await page.evaluate(() => document.documentElement.scrollHeight > innerHeight);
  await page.screenshot({ path: path as `${string}.png`, fullPage: whole && isHigher });
}
