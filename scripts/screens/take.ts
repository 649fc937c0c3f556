// Owns `npm run screens`' pictures: every screen of the registry in every look to out/screens, and the few of the docs to
// docs/images, the same bytes each time for the same build. Chromium only. It must not draw or retouch anything.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../../tests/e2e/drivers/index.ts';
import { chooseClinic, store } from '../../tests/e2e/page/clinics.ts';
import { hintSays } from '../../tests/e2e/page/hint.ts';
import { openBox } from '../../tests/e2e/page/visit.ts';
import { FIRST_SETTINGS } from '../../utils/settings.ts';
import type { Practice } from '../practice.ts';
import { say, step } from '../setup/progress.mjs';
import { type Look, PAGE_LOOKS, POPUP_LOOKS, SITE_LOOKS, shoot } from './looks.ts';
import { SCREENS } from './registry.ts';
import { makeSheets } from './sheets.ts';
import { type Stage, stageOf } from './stage.ts';
import type { HintScreen, OwnScreen } from './types.ts';

/** The pictures that README and docs show, by the screen. */
const IN_DOCS: Readonly<Record<string, string>> = {
  'home-list': 'popup.png',
  'hint-glooko-filled': 'hint-glooko.png',
  'hint-clarity-filled': 'hint-clarity.png',
  'hint-libreview-filled': 'hint-libreview.png',
};

const isHint = (screen: OwnScreen | HintScreen): screen is HintScreen => 'site' in screen;

/** What was asked for. */
export interface Wanted {
  /** Parts of names; none: every screen. */
  readonly names: readonly string[];
}

/**
 * Takes the pictures.
 * @param root absolute path of the checkout
 * @returns the names of the screens that could not be reached, each with the reason
 */
export async function takeScreens(
  root: string,
  extensionDir: string,
  { net }: Practice,
  { names }: Wanted,
): Promise<string[]> {
  const folder = join(root, 'out', 'screens');
  const sheets = join(folder, 'sheets');
  const docs = join(root, 'docs', 'images');
  if (names.length === 0) rmSync(folder, { recursive: true, force: true });
  for (const each of [sheets, docs]) mkdirSync(each, { recursive: true });
  const failed: string[] = [];
  const driver = await launch({ browser: 'chromium', extensionDir, net });
  try {
    const tab = await driver.newPage();
    for (const { title, screens } of SCREENS) {
      const wanted = screens.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
      if (wanted.length === 0) continue;
      const stage = stageOf(driver);
      const taken: string[] = [];
      await step(title, async (tell) => {
        for (const screen of wanted) {
          tell(screen.name);
          try {
            await (isHint(screen) ? takeHint(driver, screen, folder) : takeOwn(stage, screen, folder, tab));
            const picture = IN_DOCS[screen.name];
            if (picture) await takeForDocs(driver, screen, join(docs, picture), tab);
            taken.push(screen.name);
          } catch (error) {
            failed.push(`${screen.name}: ${(error as Error).message}`);
          }
        }
        tell(`${taken.length} screens`);
      });
      const stem = join(sheets, screens[0]?.name.split('-')[0] ?? 'all');
      const looks = POPUP_LOOKS.map(({ name }) => name);
      const page = await driver.newPage();
      await makeSheets(page, folder, stem, taken, looks);
      await page.close();
    }
  } finally {
    await driver.close();
  }
  for (const line of failed) say(`✗ ${line}`);
  return failed;
}

const looksOf = ({ page }: OwnScreen): readonly Look[] => (page.startsWith('/popup') ? POPUP_LOOKS : PAGE_LOOKS);

async function takeOwn(stage: Stage, screen: OwnScreen, folder: string, tab: Page): Promise<void> {
  // A tab behind another one paints nothing.
  await tab.bringToFront();
  const page = await stage(screen, tab);
  for (const look of looksOf(screen)) {
    await shoot(page, look, join(folder, `${screen.name}-${look.name}.png`), { whole: true });
  }
  if (screen.prints) await page.pdf({ path: join(folder, `${screen.name}.pdf`), preferCSSPageSize: true });
}

/** A page of a service, at its box, once the hint says what the screen is about. */
async function openHint(driver: Driver, screen: HintScreen): Promise<Page> {
  const { clinics, settings, site, query, afterwards, says } = screen;
  if (clinics.length > 0) await chooseClinic(driver, clinics, settings);
  else await store(driver, { ...FIRST_SETTINGS, ...settings });
  const visited = await openBox(driver, site, query);
  await afterwards?.(driver, visited);
  await hintSays(driver, visited.page, says);
  return visited.page;
}

async function takeHint(driver: Driver, screen: HintScreen, folder: string): Promise<void> {
  try {
    const page = await openHint(driver, screen);
    for (const look of SITE_LOOKS) await shoot(page, look, join(folder, `${screen.name}-${look.name}.png`));
  } finally {
    const [, ...others] = await driver.pages();
    for (const page of others) await page.close();
  }
}

/** The popup twice as fine and no higher than its window, a page as it is. */
async function takeForDocs(driver: Driver, screen: OwnScreen | HintScreen, path: string, tab: Page): Promise<void> {
  if (!isHint(screen)) {
    const [light] = looksOf(screen);
    if (light) await shoot(tab, light, path);
    return;
  }
  const page = await openHint(driver, screen);
  const [light] = SITE_LOOKS;
  if (light) await shoot(page, light, path);
  await page.close();
}
