/**
 * What a person would do in chrome://extensions and chrome://policy, through those pages' own interface.
 */
import type { Browser } from 'puppeteer-core';

interface Hosts {
  hostAccess: string;
  hosts: { host: string; granted: boolean }[];
}

/** Runs a function in a settings page, in a background tab that is closed again. */
async function inSettings<T>(browser: Browser, url: string, fn: (...args: never[]) => T, ...args: unknown[]) {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    return (await page.evaluate(fn as never, ...(args as never[]))) as Awaited<T>;
  } finally {
    await page.close();
  }
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

/** Asks the browser to read its policy files now; by itself it takes some seconds. */
export async function reloadPolicies(browser: Browser): Promise<void> {
  await inSettings(browser, 'chrome://policy', () => {
    (globalThis as unknown as { chrome: { send(name: string, args: string[]): void } }).chrome.send('reloadPolicies', [
      'reload',
    ]);
  });
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
