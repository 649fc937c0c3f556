// Owns the walk-through of `npm start` where there is no screen: the whole job in the headless browser, by real clicks
// and keys, with a picture of each step under out/tour/. It must not change the extension or a page in any other way.

import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Driver, launch, until } from '../tests/e2e/drivers/index.ts';
import { codes } from '../tests/sites/codes.ts';
import type { SitePage } from '../tests/sites/site-page.ts';
import { both as names } from '../utils/i18n/en/both.ts';
import { hint as hintTexts } from '../utils/i18n/en/hint.ts';
import type { Entry } from '../utils/log/entry.ts';
import { SERVICE_IDS, type ServiceId } from '../utils/sites/types.ts';
import { say, step } from './setup/progress.mjs';
import type { Tour } from './tasks/start.ts';
import { logTable, readLog } from './walk/log.ts';
import { goToBox, picturePage, pressButton, untilFilled, untilHintSays } from './walk/page.ts';
import { builtInClinic, chooseClinic, confirmClinic, picturePopup, typeCode } from './walk/popup.ts';

/** One walk: the browser, where the pictures go, and how many there are. */
interface Walk {
  readonly driver: Driver;
  readonly folder: string;
  pictures: number;
}

/**
 * Walks through the job and says what was done and seen.
 * @returns 0 when everything was seen, else 1
 */
export const tour: Tour = async ({ browser, extensionDir, practice: { net, pages } }) => {
  say(`\nNo screen: ${browser} walks through the practice pages by itself. They are on this machine only.\n`);
  const folder = join(process.cwd(), 'out', 'tour');
  rmSync(folder, { recursive: true, force: true });
  const driver = await step(`Opening ${browser}`, () => launch({ browser, extensionDir, net }));
  const walk: Walk = { driver, folder, pictures: 0 };
  try {
    const first = pages[0];
    let good = await part('The popup', (tell) => usePopup(walk, first, tell));
    // Without a clinic there is nothing to be seen on the pages.
    for (const service of good ? SERVICE_IDS : []) {
      const sitePage = pages.find((page) => page.service === service && page.kind === 'box');
      good = (await part(names[`service.${service}`], (tell) => linkService(walk, service, sitePage, tell))) && good;
    }
    say(good ? '\nEverything was seen as it should be.' : '\nSomething was not seen as it should be: see ✗ above.');
    say(`Pictures: ${relative(process.cwd(), folder)}/`);
    say(`\nThe log, as it lies on this computer (UTC):\n${logTable(await readLog(driver))}`);
    return good ? 0 : 1;
  } finally {
    await driver.close();
  }
};

type Tell = (detail: string) => void;

/** Runs one part and says how it went in one line. @returns whether it went well */
async function part(title: string, work: (tell: Tell) => Promise<string>): Promise<boolean> {
  try {
    await step(title, async (tell) => tell(await work(tell)));
    return true;
  } catch (error) {
    say(`  ${(error as Error).message}`);
    return false;
  }
}

/** Chooses the clinic that is built in, and types the codes that it does not come with. */
async function usePopup(walk: Walk, first: SitePage, tell: Tell): Promise<string> {
  const { driver } = walk;
  tell('opening it');
  const page = await driver.newPage(first.url);
  const popup = await driver.openPopup(page);
  await popup.waitFor((list: string) => document.querySelector(list) !== null, '[data-clinic]');
  const opened = await picture(walk, 'popup', (path) => picturePopup(popup, path));
  await chooseClinic(popup);
  const asked = await picture(walk, 'popup-confirm', (path) => picturePopup(popup, path));
  await confirmClinic(popup);
  for (const service of ['glooko', 'libreview'] as const) {
    tell(`typing the code for ${names[`service.${service}`]}`);
    await typeCode(popup, service, codes[service][0].code);
  }
  await popup.evaluate(() => scrollTo(0, 0));
  const ready = await picture(walk, 'popup-ready', (path) => picturePopup(popup, path));
  await popup.close();
  await page.close();
  return `chose and confirmed “${builtInClinic().name}”, typed two codes twice each: ${opened}, ${asked}, ${ready}`;
}

/** Goes to a service's box, looks, presses the page's own button and waits until the log has the answer. */
async function linkService(
  walk: Walk,
  service: ServiceId,
  sitePage: SitePage | undefined,
  tell: Tell,
): Promise<string> {
  if (!sitePage) throw new Error(`There is no practice page with a box for ${service}.`);
  const { driver } = walk;
  const { code } = codes[service][0];
  const page = await goToBox(driver, sitePage);
  try {
    tell('waiting for the code in the box');
    const lines = await untilFilled(driver, page, sitePage, code);
    const clinic = builtInClinic().name;
    if (!lines.includes(clinic)) throw new Error(`The hint does not name ${clinic}. It says: ${lines.join(' / ')}`);
    if (!lines.some((line) => line.includes(`“${sitePage.buttonName}”`))) {
      throw new Error(`The hint does not name the button ${sitePage.buttonName}. It says: ${lines.join(' / ')}`);
    }
    const filled = await picture(walk, service, (path) => picturePage(page, path));
    await pressButton(driver, page, sitePage);
    tell('waiting for the page to answer');
    await linkedEntry(driver, service);
    await untilHintSays(driver, page, hintTexts['hint.linked']);
    const linked = await picture(walk, `${service}-linked`, (path) => picturePage(page, path));
    const way = sitePage.steps.length === 1 ? '1 click' : `${sitePage.steps.length} clicks`;
    return [
      `${new URL(sitePage.url).host}, ${way} to the box; ${code} was put in, the hint names the clinic and “${sitePage.buttonName}”`,
      `pressed ${sitePage.consent ? 'the consent and ' : ''}“${sitePage.buttonName}”; the page said that it is linked, and so does the hint`,
      `${filled}, ${linked}`,
    ].join('; ');
  } catch (error) {
    const seen = await picture(walk, `${service}-failed`, (path) => picturePage(page, path));
    throw new Error(`${(error as Error).message}\n  What the page showed: ${seen}`);
  }
}

/** Waits until the log says that the page said "linked". */
function linkedEntry(driver: Driver, service: ServiceId): Promise<Entry | undefined> {
  const isLinked = (entry: Entry) => entry.service === service && entry.outcome === 'linked' && entry.seenBy === 'page';
  return until(
    async () => (await readLog(driver)).find(isLinked),
    async () => `${service}: “linked, seen by the page” in the log. The log:\n${logTable(await readLog(driver))}`,
  );
}

/** Takes the next picture. @returns its path from the root */
async function picture(walk: Walk, name: string, take: (path: string) => Promise<void>): Promise<string> {
  walk.pictures += 1;
  const path = join(walk.folder, `${walk.pictures}-${name}.png`);
  await take(path);
  return relative(process.cwd(), path);
}
