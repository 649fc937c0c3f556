/**
 * The driver for Firefox, over WebDriver BiDi.
 *
 * Owns: putting Firefox's parts together. Must not: hold what both browsers share.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type AccessibleNode, inReadingOrder, outline, type RawNode } from './accessible.ts';
import { executableOf } from './executable.ts';
import { endAccessibility, firefoxTree } from './firefox-accessible.ts';
import { ChromeScope, contextOf, openContexts } from './firefox-chrome-scope.ts';
import { readClipboard, writeClipboard } from './firefox-clipboard.ts';
import { allowPrivate, backgroundState, endBackground, grantOrigin, isPrivate } from './firefox-extension.ts';
import { FirefoxHome } from './firefox-home.ts';
import { pressInWindow } from './firefox-keys.ts';
import { chooseEntry, closeMenu, openMenu } from './firefox-menu.ts';
import { closePanel, firefoxPopup, forgetPopup, pressToolbarButton } from './firefox-popup.ts';
import { firefoxPrefs, UUID } from './firefox-prefs.ts';
import { firefoxShadow } from './firefox-shadow.ts';
import { HelperPage } from './helper-page.ts';
import {
  hasHost,
  openPopupByItself,
  openPrivateTab,
  openPrivateWindow,
  readManaged,
  removeHost,
} from './in-extension.ts';
import { newTarget, parsed } from './new-target.ts';
import { closeAll, pagesBut } from './own-pages.ts';
import { clickInPage, ofFrame, pressKey, toFront } from './page-input.ts';
import { until } from './poll.ts';
import { shadowView } from './shadow-view.ts';
import type { Command, Driver, LaunchOptions, MenuEntry, Modifier, Place, Popup, PopupOptions } from './types.ts';

declare const Services: { io: { offline: boolean } };

/** Starts Firefox with the extension in it. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const extensionId = geckoId(options.extensionDir);
  const home = new FirefoxHome();
  if (options.managed) home.write(extensionId, options.managed);
  if (options.keepProfile) await readyProfile(options.keepProfile);
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executableOf('firefox'),
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
      env: home.environment(options.reducedNoise !== false),
      extraPrefsFirefox: firefoxPrefs(options, extensionId),
      ...(options.keepProfile ? { userDataDir: options.keepProfile } : {}),
    });
    const scope = await ChromeScope.of(browser);
    if (options.privateAccess) await scope.run(allowPrivate, extensionId);
    await browser.installExtension(options.extensionDir);
    return new FirefoxDriver(browser, scope, options, extensionId, home);
  } catch (error) {
    await browser?.close();
    home.remove();
    throw error;
  }
}

/** The folder of a profile to keep. Puppeteer puts its preferences back only after the browser before has ended. */
async function readyProfile(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const aside = () => readdirSync(folder).filter((name) => name.endsWith('.puppeteer'));
  await until(
    () => aside().length === 0,
    () => `the preferences of ${folder} to be put back; still aside: ${aside()}`,
  );
}

function geckoId(extensionDir: string): string {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id as string;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly browser: Browser;
  readonly extensionId: string;
  readonly extensionOrigin = `moz-extension://${UUID}`;
  readonly #scope: ChromeScope;
  readonly #options: LaunchOptions;
  readonly #home: FirefoxHome;
  readonly #helper: HelperPage;
  readonly #privateHelper: HelperPage;
  #dir: string;

  constructor(browser: Browser, scope: ChromeScope, options: LaunchOptions, extensionId: string, home: FirefoxHome) {
    this.browser = browser;
    this.extensionId = extensionId;
    this.#scope = scope;
    this.#options = options;
    this.#home = home;
    this.#dir = options.extensionDir;
    const path = options.helperPath ?? '/privacy.html';
    this.#helper = new HelperPage(async () => this.#show(await browser.newPage({ background: true }), path));
    this.#privateHelper = new HelperPage(async () => {
      const page = await newTarget(browser, () => this.inExtension(openPrivateTab, path));
      return this.#complete(page, path);
    });
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (url) await this.#goTo(page, url);
    await page.bringToFront();
    return page;
  }

  /**
   * Goes to a page. Where a menu was just open, Firefox now and then takes the blank tab for an error page and gives up;
   * why is not known. Then it is asked again; a page that really fails has an error of its own.
   */
  async #goTo(page: Page, url: string): Promise<void> {
    const goTo = () => page.goto(url, { waitUntil: 'domcontentloaded' });
    await goTo().catch((error: Error) => {
      if (!error.message.includes('Address rejected')) throw error;
      return goTo();
    });
  }

  async extensionPage(path: string): Promise<Page> {
    return this.#show(await this.newPage(), path);
  }

  async privatePage(url: string): Promise<Page> {
    if (!this.#options.privateAccess) throw new Error('launch with privateAccess: true');
    const page = await newTarget(this.browser, () => this.inExtension(openPrivateWindow, url));
    await until(() => page.evaluate(parsed, url), `${url} to be parsed`);
    return page;
  }

  async openPopup(page: Page, { real = true, shortcut }: PopupOptions = {}): Promise<Popup> {
    const scope = await ChromeScope.of(this.browser, page);
    // A page of the extension sees only the popups of windows that are private, or not, as it is itself.
    const helper = (await scope.run(isPrivate)) ? this.#privateHelper : this.#helper;
    // Before the page comes to the front: a tab that opens later would be the active one.
    await helper.get();
    await page.bringToFront();
    return firefoxPopup(scope, helper, () => {
      // From the address bar: keys made for a window go to the page in it first, and none comes back from there.
      if (shortcut) return scope.run(toAddressBar).then(() => pressInWindow(scope, shortcut, ['Alt', 'Shift']));
      return real ? pressToolbarButton(scope, this.extensionId) : helper.evaluate(openPopupByItself);
    });
  }

  click(page: Page, place: Place): Promise<void> {
    return clickInPage(page, place);
  }

  async press(page: Page, key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    await toFront(page);
    await pressKey(page.keyboard, key, modifiers);
  }

  async type(page: Page, text: string): Promise<void> {
    await toFront(page);
    await page.keyboard.type(text);
  }

  async menuTitles(page: Page, place: Place): Promise<string[]> {
    const scope = await ChromeScope.of(this.browser, page);
    const titles = await openMenu(scope, this.extensionId, () => clickInPage(page, place, 'right'));
    await closeMenu(scope);
    return titles;
  }

  async chooseFromMenu(page: Page, place: Place, { title }: MenuEntry): Promise<void> {
    const scope = await ChromeScope.of(this.browser, page);
    await openMenu(scope, this.extensionId, () => clickInPage(page, place, 'right'));
    await chooseEntry(scope, this.extensionId, title);
  }

  async pressCommand(page: Page, { key }: Command): Promise<void> {
    const scope = await ChromeScope.of(this.browser, page);
    await toFront(page);
    await pressInWindow(scope, key, ['Alt', 'Shift']);
  }

  closedShadow(page: Page, hostSelector?: string, inFrame = false) {
    return shadowView({
      ...firefoxShadow(this.browser, page, hostSelector, inFrame),
      clickAt: async (x, y) => clickInPage(page, inFrame ? await ofFrame(page, { x, y }) : { x, y }),
    });
  }

  async accessible(page: Page): Promise<AccessibleNode[]> {
    return inReadingOrder(await this.#tree(page));
  }

  async outline(page: Page): Promise<string[]> {
    return outline(await this.#tree(page));
  }

  async #tree(page: Page): Promise<RawNode> {
    await page.bringToFront();
    const scope = await ChromeScope.of(this.browser, page);
    return until(() => scope.run(firefoxTree), 'an accessibility tree of the tab') as Promise<RawNode>;
  }

  endAccessible(): Promise<void> {
    return this.#scope.run(endAccessibility);
  }

  async setOffline(_page: Page, offline: boolean): Promise<void> {
    await this.#scope.run(setNetworkOff, offline);
  }

  async killBackground(): Promise<void> {
    const end = () => this.#scope.run(endBackground, this.extensionId);
    await until(async () => (await end()) === 'stopped', 'the event page to end');
  }

  async backgroundAlive(): Promise<boolean> {
    return (await this.#scope.run(backgroundState, this.extensionId)) !== 'stopped';
  }

  clipboard(): Promise<string> {
    return this.#scope.run(readClipboard);
  }

  async setClipboard(text: string): Promise<void> {
    await this.#scope.run(writeClipboard, text);
  }

  inExtension: Driver['inExtension'] = (fn, ...args) => this.#helper.evaluate(fn, ...args);

  reloadExtension(): Promise<void> {
    return this.updateExtension(this.#dir);
  }

  async updateExtension(dir: string): Promise<void> {
    if (geckoId(dir) !== this.extensionId) throw new Error(`${dir} is another extension`);
    this.#dir = dir;
    await forgetPopup(this.#scope);
    await this.#helper.forget();
    await this.browser.installExtension(dir);
    await this.#helper.get();
  }

  async setManaged(settings: object | null, { expect = settings ?? {} }: { expect?: object } = {}): Promise<void> {
    this.#home.write(this.extensionId, settings);
    // Firefox reads the file at the first question after the add-on's start, and never again.
    await this.reloadExtension();
    const seen = await this.inExtension(readManaged);
    if (!isDeepStrictEqual(seen, expect)) {
      throw new Error(`managed settings are ${JSON.stringify(seen)}, not ${JSON.stringify(expect)}`);
    }
  }

  async revokeHost(pattern: string): Promise<void> {
    await this.inExtension(removeHost, pattern);
    await until(async () => !(await this.inExtension(hasHost, pattern)), `${pattern} to be revoked`);
  }

  async grantHost(pattern: string): Promise<void> {
    await this.#scope.run(grantOrigin, this.extensionId, pattern);
    await until(() => this.inExtension(hasHost, pattern), `${pattern} to be granted`);
  }

  async pages(): Promise<Page[]> {
    const own = [await this.#helper.current(), await this.#privateHelper.current()];
    // Puppeteer does not hear of the end of an extension's page, and goes on listing it.
    const open = await openContexts(this.browser);
    return (await pagesBut(this.browser, own)).filter((page) => open.has(contextOf(page)));
  }

  async closePages(): Promise<void> {
    await closePanel(this.#scope);
    await this.#privateHelper.forget();
    await closeAll(await this.pages());
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#home.remove();
  }

  /** WebDriver reports no load of an extension's page, so it is not waited for but asked for. */
  async #show(page: Page, path: string): Promise<Page> {
    await page.goto(this.extensionOrigin + path, { waitUntil: [] });
    return this.#complete(page, path);
  }

  async #complete(page: Page, path: string): Promise<Page> {
    const url = this.extensionOrigin + path;
    await until(
      () => page.evaluate((start) => location.href.startsWith(start) && document.readyState === 'complete', url),
      `${url} to be loaded`,
    );
    return page;
  }
}

/** Runs in chrome scope: what "Work Offline" in the menu does. */
function setNetworkOff(offline: boolean): void {
  Services.io.offline = offline;
}

/** Runs in chrome scope. */
function toAddressBar(): void {
  document.getElementById('urlbar-input')?.focus();
}
