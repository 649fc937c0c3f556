/**
 * What a person would do in chrome://extensions and chrome://policy, through those pages' own interface.
 */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './poll.ts';

interface Hosts {
  hostAccess: string;
  hosts: { host: string; granted: boolean }[];
}

/** Does something in a settings page, in a background tab that is closed again. */
async function withSettings<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return await work(page);
  } finally {
    await page.close();
  }
}

/** Runs a function in a settings page. */
function inSettings<T>(browser: Browser, url: string, fn: (...args: never[]) => T, ...args: unknown[]) {
  return withSettings(browser, url, (page) => page.evaluate(fn as never, ...(args as never[])) as Promise<Awaited<T>>);
}

/**
 * Gives exactly these of the manifest's host patterns; `'all'` and `[]` as the page's "on all sites" and "on click".
 * @param change from the patterns granted now to those wanted
 */
export async function setHostAccess(
  browser: Browser,
  extensionId: string,
  change: (granted: string[], all: string[]) => string[],
): Promise<void> {
  const now = await inSettings(browser, 'chrome://extensions', readHosts, extensionId);
  const all = now.hosts.map((entry) => entry.host);
  const granted = now.hosts.filter((entry) => entry.granted).map((entry) => entry.host);
  const wanted = change(granted, all);
  await inSettings(browser, 'chrome://extensions', writeHosts, extensionId, wanted, wanted.length === all.length);
}

/** How long one request to read the policies may take before it is made again, in milliseconds. */
const POLICY_TURN = 1_000;

/**
 * Has the browser read its policy files now; by itself it takes some seconds.
 *
 * Reading them is work that Chromium puts off while a page in front loads, and where such a page was closed before it
 * had loaded, until the next one has: then a request from a page in the background waits for ever. So the page that asks
 * comes to the front, and asks again until what the files say has arrived.
 * @param arrived whether it has
 * @param what for the error, where it has not in the usual time
 */
export function reloadPolicies(
  browser: Browser,
  arrived: () => Promise<boolean>,
  what: Parameters<typeof until>[1],
): Promise<void> {
  return withSettings(browser, 'chrome://policy', async (page) => {
    await until(async () => {
      await page.bringToFront();
      await page.evaluate(askForPolicies);
      return until(arrived, 'the policies', POLICY_TURN);
    }, what);
  });
}

/** Runs in chrome://policy. */
function askForPolicies(): void {
  const { chrome } = globalThis as unknown as { chrome: { send(name: string, args: string[]): void } };
  chrome.send('reloadPolicies', ['reload']);
}

interface DeveloperPrivate {
  getExtensionInfo(id: string): Promise<{ permissions: { runtimeHostPermissions?: Hosts } }>;
  updateExtensionConfiguration(update: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(id: string, host: string): Promise<void>;
}

/** Runs in chrome://extensions. */
async function readHosts(id: string): Promise<Hosts> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  const info = await developerPrivate.getExtensionInfo(id);
  return info.permissions.runtimeHostPermissions ?? { hostAccess: 'ON_ALL_SITES', hosts: [] };
}

/** Runs in chrome://extensions. */
async function writeHosts(id: string, wanted: string[], all: boolean): Promise<void> {
  const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome;
  const access = (hostAccess: string) => developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
  if (all) return access('ON_ALL_SITES');
  await access('ON_CLICK');
  for (const host of wanted) await developerPrivate.addHostPermission(id, host);
}
