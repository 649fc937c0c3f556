// Owns `npm run screens`' pictures: every screen of the registry in every look to out/screens, and the few of the docs to
// docs/images, the same bytes each time for the same build. Chromium only. It must not draw or retouch anything.

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Driver, launch } from '../../tests/e2e/drivers/index.ts';
import { chooseClinic, store } from '../../tests/e2e/page/clinics.ts';
import { hintSays } from '../../tests/e2e/page/hint.ts';
import { openBox } from '../../tests/e2e/page/visit.ts';
import { englishHint } from '../../utils/i18n/hint-language.ts';
import { PSEUDO } from '../../utils/i18n/pseudo.ts';
import { FIRST_SETTINGS } from '../../utils/settings.ts';
import type { Practice } from '../practice.ts';
import { say, step } from '../setup/progress.mjs';
import { inLanguage, isHint } from './in-language.ts';
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

/** What was asked for. */
export interface Wanted {
  /** Parts of names; none: every screen. */
  readonly names: readonly string[];
  /** Every screen that a family sees, in this language; without it every screen in English. */
  readonly language?: string | undefined;
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
  { names, language }: Wanted,
): Promise<string[]> {
  const folder = join(root, 'out', 'screens', language ?? '');
  const sheets = join(folder, 'sheets');
  const docs = join(root, 'docs', 'images');
  if (names.length === 0) rmSync(folder, { recursive: true, force: true });
  for (const each of [sheets, docs]) mkdirSync(each, { recursive: true });
  const failed: string[] = [];
  const driver = await launch({ browser: 'chromium', extensionDir, net });
  try {
    const tab = await driver.newPage();
    for (const { title, screens } of SCREENS) {
      const named = screens.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
      const wanted = language ? named.flatMap((screen) => inLanguage(screen, language) ?? []) : named;
      if (wanted.length === 0) continue;
      const stage = stageOf(driver);
      const taken: string[] = [];
      await step(title, async (tell) => {
        for (const screen of wanted) {
          tell(screen.name);
          try {
            const looks = looksOf(screen, language);
            await (isHint(screen)
              ? takeHint(driver, screen, looks, folder)
              : takeOwn(stage, screen, looks, folder, tab));
            const picture = IN_DOCS[screen.name];
            if (picture && !language) await takeForDocs(driver, screen, join(docs, picture), tab);
            taken.push(screen.name);
          } catch (error) {
            failed.push(`${screen.name}: ${(error as Error).message}`);
          }
        }
        tell(`${taken.length} screens`);
      });
      const stem = join(sheets, screens[0]?.name.split('-')[0] ?? 'all');
      const looks = seenIn(POPUP_LOOKS, language).map(({ name }) => name);
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

/** In a language the texts are what is looked at: in one look, and the longest of them also in a narrow window. */
function seenIn(looks: readonly Look[], language: string | undefined): readonly Look[] {
  if (!language) return looks;
  return looks.filter(({ name }) => name === 'light' || (language === PSEUDO && name === '320px'));
}

function looksOf(screen: OwnScreen | HintScreen, language?: string): readonly Look[] {
  if (isHint(screen)) return seenIn(SITE_LOOKS, language);
  return seenIn(screen.page.startsWith('/popup') ? POPUP_LOOKS : PAGE_LOOKS, language);
}

async function takeOwn(
  stage: Stage,
  screen: OwnScreen,
  looks: readonly Look[],
  folder: string,
  tab: Page,
): Promise<void> {
  // A tab behind another one paints nothing.
  await tab.bringToFront();
  const page = await stage(screen, tab);
  for (const look of looks) {
    await shoot(page, look, join(folder, `${screen.name}-${look.name}.png`), { whole: true });
  }
  if (screen.prints) await page.pdf({ path: join(folder, `${screen.name}.pdf`), preferCSSPageSize: true });
}

/** A page of a service, at its box, once the hint says what the screen is about. */
async function openHint(driver: Driver, screen: HintScreen): Promise<Page> {
  const { clinics, settings, site, query, afterwards, says, say = englishHint.t } = screen;
  if (clinics.length > 0) await chooseClinic(driver, clinics, settings);
  else await store(driver, { ...FIRST_SETTINGS, ...settings });
  const visited = await openBox(driver, site, query);
  await afterwards?.(driver, visited, { say, settings });
  await hintSays(driver, visited.page, says(say));
  return visited.page;
}

async function takeHint(driver: Driver, screen: HintScreen, looks: readonly Look[], folder: string): Promise<void> {
  try {
    const page = await openHint(driver, screen);
    for (const look of looks) await shoot(page, look, join(folder, `${screen.name}-${look.name}.png`));
  } finally {
    const [, ...others] = await driver.pages();
    for (const page of others) await page.close();
  }
}

/** The popup twice as fine and no higher than its window, a page as it is. */
async function takeForDocs(driver: Driver, screen: OwnScreen | HintScreen, path: string, tab: Page): Promise<void> {
  const [light] = looksOf(screen);
  if (!isHint(screen)) {
    if (light) await shoot(tab, light, path);
    return;
  }
  const page = await openHint(driver, screen);
  if (light) await shoot(page, light, path);
  await page.close();
}
