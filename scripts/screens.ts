// Owns the pictures of the extension: those of the docs (docs/images), the same bytes each time for the same build, and
// variants for a person to look through (out/screens). Chromium only. It must not draw or retouch anything.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../tests/e2e/drivers/index.ts';
import { codes } from '../tests/sites/codes.ts';
import type { SitePage } from '../tests/sites/site-page.ts';
import { BUNDLED_CLINICS } from '../utils/clinics/bundled.ts';
import { SERVICE_IDS } from '../utils/sites/types.ts';
import type { Practice } from './practice.ts';
import { step } from './setup/progress.mjs';
import { goToBox, untilFilled } from './walk/page.ts';
import { pageHands } from './walk/page-hands.ts';
import { chooseClinic, confirmClinic, type Hands, typeCode } from './walk/popup.ts';

/** As much of the browser's interface as is used inside the extension. */
declare const chrome: {
  storage: {
    local: {
      get(key: 'settings'): Promise<{ settings: { ownCodes: Record<string, Record<string, { enteredOn: string }>> } }>;
      set(items: object): Promise<void>;
    };
  };
};

/** How a page is shown. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Device pixels for each CSS pixel; 2 is what a browser's zoom of 200% does, together with half the width. */
  readonly scale: number;
  readonly theme: 'light' | 'dark';
}

const POPUP = { width: 380, height: 600, scale: 1 } as const;
const WINDOW = { width: 1280, height: 800, scale: 1 } as const;

const POPUP_LOOKS: readonly Look[] = [
  { name: 'light', theme: 'light', ...POPUP },
  { name: 'dark', theme: 'dark', ...POPUP },
  { name: '320px', theme: 'light', ...POPUP, width: 320 },
  // A popup is at most 800 x 600 device pixels.
  { name: '200percent', theme: 'light', width: 400, height: 300, scale: 2 },
];
const PAGE_LOOKS: readonly Look[] = [
  { name: 'light', theme: 'light', ...WINDOW },
  { name: 'dark', theme: 'dark', ...WINDOW },
];

const OPTIONS_LOOKS: readonly Look[] = [
  { name: 'light', theme: 'light', width: 1000, height: 900, scale: 1 },
  { name: 'dark', theme: 'dark', width: 1000, height: 900, scale: 1 },
  { name: '320px', theme: 'light', width: 320, height: 800, scale: 1 },
  { name: '200percent', theme: 'light', width: 500, height: 450, scale: 2 },
];
const FIRST = BUNDLED_CLINICS[0]?.id ?? '';
const OPTIONS_SCREENS = [
  ['1-list', '#/'],
  ['2-clinic', `#/clinic/${FIRST}`],
  ['3-add', '#/add'],
  ['4-import', '#/import'],
  ['5-share', `#/share/${FIRST}`],
  ['6-backup', '#/backup'],
  ['7-about', '#/about'],
] as const;

/** The day that stands for today: a code's date must not change the pictures. */
const DAY = BUNDLED_CLINICS[0]?.services.clarity?.checkedOn;

/**
 * Takes all pictures.
 * @param root absolute path of the checkout
 * @returns the paths of the docs' pictures, from the root
 */
export async function takeScreens(root: string, extensionDir: string, { net, pages }: Practice): Promise<string[]> {
  const docs = join(root, 'docs', 'images');
  const variants = join(root, 'out', 'screens');
  for (const folder of [docs, variants]) mkdirSync(folder, { recursive: true });
  const driver = await launch({ browser: 'chromium', extensionDir, net });
  try {
    await step('The popup', () => popupScreens(driver, variants, join(docs, 'popup.png')));
    await step('The page of clinics', () => optionsScreens(driver, variants));
    for (const service of SERVICE_IDS) {
      const sitePage = pages.find((page) => page.service === service && page.kind === 'box');
      if (!sitePage) throw new Error(`There is no practice page with a box for ${service}.`);
      const picture = join(docs, `hint-${service}.png`);
      await step(`The hint on ${service}`, () =>
        hintScreens(driver, sitePage, codes[service][0].code, variants, picture),
      );
    }
  } finally {
    await driver.close();
  }
  return ['popup', ...SERVICE_IDS.map((service) => `hint-${service}`)].map((name) => `docs/images/${name}.png`);
}

/** The popup's page in a tab of the popup's size, from the first opening to a clinic with all three codes. */
async function popupScreens(driver: Driver, folder: string, docsPicture: string): Promise<void> {
  const page = await driver.extensionPage('/popup.html');
  const hands: Hands = pageHands(driver, page);
  await hands.waitFor((list: string) => document.querySelector(list) !== null, '[data-clinic]');
  await variants(page, POPUP_LOOKS, join(folder, 'popup-1-first'));
  await chooseClinic(hands);
  await variants(page, POPUP_LOOKS, join(folder, 'popup-2-confirm'));
  await confirmClinic(hands);
  await variants(page, POPUP_LOOKS, join(folder, 'popup-3-chosen'));
  await hands.click('[data-service="glooko"] button');
  await hands.waitFor(() => document.querySelector('#code-glooko-again') !== null);
  await variants(page, POPUP_LOOKS, join(folder, 'popup-4-typing'));
  await page.reload({ waitUntil: 'load' });
  for (const service of ['glooko', 'libreview'] as const) await typeCode(hands, service, codes[service][0].code);
  await driver.inExtension(setEntryDay, DAY ?? '');
  await page.reload({ waitUntil: 'load' });
  await hands.waitFor(() => document.querySelectorAll('.code-row').length === 3);
  await variants(page, POPUP_LOOKS, join(folder, 'popup-5-codes'));
  await shoot(page, { name: '', theme: 'light', ...POPUP, scale: 2 }, docsPicture);
  await page.close();
}

/** The screens of the page of clinics, by their addresses. */
async function optionsScreens(driver: Driver, folder: string): Promise<void> {
  const page = await driver.extensionPage('/options.html');
  const hands: Hands = pageHands(driver, page);
  for (const [name, hash] of OPTIONS_SCREENS) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await hands.waitFor((wanted: string) => document.querySelector(wanted) !== null, 'main h2');
    await variants(page, OPTIONS_LOOKS, join(folder, `options-${name}`));
  }
  await page.close();
}

/** Runs inside the extension: gives every code that was entered here one day of entry. */
async function setEntryDay(day: string): Promise<void> {
  const { settings } = await chrome.storage.local.get('settings');
  const entered = Object.values(settings.ownCodes).flatMap((codes) => Object.values(codes));
  for (const code of entered) code.enteredOn = day;
  await chrome.storage.local.set({ settings });
}

/** A service's page with the code in the box and the hint beside it. */
async function hintScreens(
  driver: Driver,
  sitePage: SitePage,
  code: string,
  folder: string,
  docsPicture: string,
): Promise<void> {
  for (const look of PAGE_LOOKS) {
    const page = await goToBox(driver, sitePage, (opened) => show(opened, look));
    await untilFilled(driver, page, sitePage, code);
    await shoot(page, look, join(folder, `hint-${sitePage.service}-${look.name}.png`));
    if (look.theme === 'light') await shoot(page, look, docsPicture);
    await page.close();
  }
}

async function variants(page: Page, looks: readonly Look[], stem: string): Promise<void> {
  for (const look of looks) await shoot(page, look, `${stem}-${look.name}.png`, { whole: true });
  const [first] = looks;
  if (first) await show(page, first);
}

/** Sets size and colours of a page. */
async function show(page: Page, { width, height, scale, theme }: Look): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

/** Takes one picture; a blinking caret would make two of them differ. */
async function shoot(page: Page, look: Look, path: string, { whole = false } = {}): Promise<void> {
  await show(page, look);
  await page.evaluate(async () => {
    const still = new CSSStyleSheet();
    still.replaceSync('* { caret-color: transparent !important; transition: none !important }');
    document.adoptedStyleSheets.push(still);
    await new Promise<void>((painted) => requestAnimationFrame(() => requestAnimationFrame(() => painted())));
  });
  await page.screenshot({ path: path as `${string}.png`, fullPage: whole });
}
