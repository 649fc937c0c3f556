// Owns `npm start`: a browser with the extension in it, on the practice pages, for a person to try; or, where there is no
// screen, the walk-through of scripts/tour.ts.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Driver } from '../../tests/e2e/drivers/index.ts';
import type { SitePage } from '../../tests/sites/site-page.ts';
import type { Browser } from '../browser-choice.ts';
import { ensureBrowsers } from '../browsers.ts';
import { builtFolder, mustBuild } from '../extension.ts';
import { openPractice, type Practice } from '../practice.ts';
import { Fault } from '../setup/fault.mjs';
import { say, step } from '../setup/progress.mjs';
import { prepare } from '../static-checks.ts';
import type { TaskCall } from './index.ts';

/** What scripts/tour.ts exports as `tour`: it prints what it does and sees, and returns the exit code. */
export type Tour = (options: { browser: Browser; extensionDir: string; practice: Practice }) => Promise<number>;

const KINDS = {
  box: 'the code belongs here',
  linked: 'already connected: nothing is put in',
  silent: 'nothing may happen here',
} as const;

const WITHOUT_SCREEN =
  process.platform === 'linux'
    ? 'To see the walk-through without a screen, run: env -u DISPLAY -u WAYLAND_DISPLAY npm start'
    : 'Close other copies of it, then run: npm start';

/**
 * Stays until the browser is closed or Ctrl+C is pressed. `--browser firefox` opens Firefox.
 * @returns 0 when it ended as asked
 */
export async function run({ root, args, again }: TaskCall): Promise<number> {
  const browser = wantedBrowser(args);
  await ensureBrowsers(root, [browser], again);
  await step('Preparing (wxt prepare)', () => prepare(root), { quiet: true });
  await step(`Building the extension for ${browser}`, () => mustBuild(root, browser));
  const extensionDir = builtFolder(root, browser);
  const practice = await step('Starting the practice sites', openPractice, { quiet: true });
  try {
    if (!hasScreen()) return await (await loadTour(root))({ browser, extensionDir, practice });
    return await show(browser, extensionDir, practice);
  } finally {
    await practice.net.close();
  }
}

function wantedBrowser(args: string[]): Browser {
  let named: string | undefined;
  try {
    named = parseArgs({ args, options: { browser: { type: 'string' } } }).values.browser;
  } catch (error) {
    throw new Fault(`${(error as Error).message}\nRun: npm start -- --browser firefox`);
  }
  if (named === undefined || named === 'chromium' || named === 'chrome') return 'chromium';
  if (named === 'firefox') return 'firefox';
  throw new Fault(`There is no browser "${named}" here. Run: npm start, or: npm start -- --browser firefox`);
}

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function loadTour(root: string): Promise<Tour> {
  const path = join(root, 'scripts', 'tour.ts');
  if (!existsSync(path))
    throw new Fault('There is no screen, and the walk-through (scripts/tour.ts) is not written yet.');
  const { tour } = (await import(path)) as { tour: Tour };
  return tour;
}

async function show(browser: Browser, extensionDir: string, { net, pages }: Practice): Promise<number> {
  const { launch } = await import('../../tests/e2e/drivers/index.ts');
  const [first] = pages;
  const driver = await step(`Opening ${browser}`, () => launch({ browser, extensionDir, net, headless: false })).catch(
    (error: Error) => {
      throw new Fault(`${browser} did not open: ${error.message}\n${WITHOUT_SCREEN}`);
    },
  );
  const closed = untilClosed(driver);
  await driver.newPage(first.url);
  say(
    `\nThe practice pages. They are on this machine only, under the sites' real names; no other address can be reached.\n`,
  );
  for (const page of pages) say(describe(page));
  say(`\n${browser} shows the first of them. Close it, or press Ctrl+C here, to end.`);
  await closed;
  await driver.close().catch(() => {
    // The person closed it first.
  });
  return 0;
}

function describe({ id, url, title, shows, kind }: SitePage): string {
  return `${id.padEnd(4)} ${title} – ${KINDS[kind]}\n     ${url}\n     ${shows}`;
}

/** Resolves when the browser is gone or this program is asked to end. */
function untilClosed(driver: Driver): Promise<void> {
  return new Promise((resolve) => {
    driver.browser.once('disconnected', () => resolve());
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      // Puppeteer's own listeners would end this program before the profile and the network are put away.
      process.removeAllListeners(name);
      process.once(name, () => resolve());
    }
  });
}
