/**
 * The driver for Chromium (and Chrome, Edge), over the DevTools protocol.
 *
 * Owns: putting Chromium's parts together. Must not: hold what both browsers share.
 */
import { isDeepStrictEqual } from 'node:util';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { type AccessibleNode, inReadingOrder, outline } from './accessible.ts';
import { chromiumTree } from './chromium-accessible.ts';
import { ChromiumClipboard } from './chromium-clipboard.ts';
import { dispatchCommand, dispatchMenu } from './chromium-events.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { ChromiumPolicy } from './chromium-policy.ts';
import { chromiumPopup } from './chromium-popup.ts';
import { unpackedId, writePreferences } from './chromium-profile.ts';
import { reloadPolicies, setHostAccess } from './chromium-settings.ts';
import { chromiumShadow } from './chromium-shadow.ts';
import { executableOf } from './executable.ts';
import { HelperPage } from './helper-page.ts';
import { openPopupByItself, openPrivateWindow, popupAddress, readManaged } from './in-extension.ts';
import { newTarget, parsed } from './new-target.ts';
import { closeAll, pagesBut } from './own-pages.ts';
import { clickInPage, ofFrame, pressKey, toFront } from './page-input.ts';
import { until } from './poll.ts';
import { shadowView } from './shadow-view.ts';
import { temporaryFolder } from './temporary-folder.ts';
import type { Command, Driver, LaunchOptions, MenuEntry, Modifier, Place, Popup, PopupOptions } from './types.ts';

/** The first press lets the withheld script in, the next opens the popup; one that comes too early counts for nothing. */
const WITHHELD_PRESSES = 4;

/** Starts Chromium with the extension in it. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const executablePath = executableOf('chromium');
  const profile = options.keepProfile ? undefined : temporaryFolder('chromium');
  const userDataDir = options.keepProfile ?? (profile?.path as string);
  const policy = new ChromiumPolicy(executablePath);
  if (options.prefs) writePreferences(userDataDir, options.prefs);
  if (options.managed) policy.write(unpackedId(options.extensionDir), options.managed);
  const cleanUp = () => {
    policy.clear();
    profile?.remove();
  };
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      executablePath,
      headless: options.headless ?? true,
      // Only over a pipe may an extension be installed; `enableExtensions: [path]` would not be waited for.
      pipe: true,
      enableExtensions: true,
      userDataDir,
      defaultViewport: null,
      args: chromiumFlags(options),
    });
    const driver = new ChromiumDriver(browser, options, policy, cleanUp);
    await driver.install(options.extensionDir);
    if (options.hostAccess === false) await setHostAccess(browser, driver.extensionId, () => []);
    return driver;
  } catch (error) {
    await browser?.close();
    cleanUp();
    throw error;
  }
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly browser: Browser;
  extensionId = '';
  readonly #options: LaunchOptions;
  readonly #policy: ChromiumPolicy;
  readonly #cleanUp: () => void;
  readonly #clipboard: ChromiumClipboard;
  readonly #helper: HelperPage;
  #dir: string;
  #session: Promise<CDPSession> | undefined;

  constructor(browser: Browser, options: LaunchOptions, policy: ChromiumPolicy, cleanUp: () => void) {
    this.browser = browser;
    this.#options = options;
    this.#policy = policy;
    this.#cleanUp = cleanUp;
    this.#dir = options.extensionDir;
    this.#clipboard = new ChromiumClipboard(browser);
    this.#helper = new HelperPage(async () => {
      const page = await browser.newPage({ background: true });
      try {
        await page.goto(this.extensionOrigin + (options.helperPath ?? '/privacy.html'), { waitUntil: 'load' });
        return page;
      } catch (error) {
        await page.close();
        throw error;
      }
    });
  }

  get extensionOrigin(): string {
    return `chrome-extension://${this.extensionId}`;
  }

  async install(dir: string): Promise<void> {
    this.#dir = dir;
    this.extensionId = await this.browser.installExtension(dir, {
      enabledInIncognito: this.#options.privateAccess ?? false,
    });
  }

  async newPage(url?: string): Promise<Page> {
    const page = await this.browser.newPage();
    if (url) await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    return page;
  }

  async extensionPage(path: string): Promise<Page> {
    const page = await this.newPage();
    await page.goto(this.extensionOrigin + path, { waitUntil: 'load' });
    return page;
  }

  async privatePage(url: string): Promise<Page> {
    if (!this.#options.privateAccess) throw new Error('launch with privateAccess: true');
    const page = await newTarget(this.browser, () => this.inExtension(openPrivateWindow, url));
    await until(() => page.evaluate(parsed, url), `${url} to be parsed`);
    return page;
  }

  async openPopup(page: Page, { real = true, scriptWithheld = false }: PopupOptions = {}): Promise<Popup> {
    const address = await this.inExtension(popupAddress);
    await page.bringToFront();
    if (!real) return chromiumPopup(this.browser, address, () => this.inExtension(openPopupByItself));
    const extension = (await this.browser.extensions()).get(this.extensionId);
    if (!extension) throw new Error('the extension is not installed');
    const press = () => page.triggerExtensionAction(extension);
    if (scriptWithheld) {
      // A script that is not due yet can't be let in, and the press would open the popup at once.
      await until(() => page.evaluate(() => document.readyState === 'complete'), 'the page to be loaded');
    }
    return chromiumPopup(this.browser, address, press, scriptWithheld ? WITHHELD_PRESSES : 1);
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

  async menuTitles(): Promise<string[]> {
    throw new Error('DevTools do not reach the browser’s menu');
  }

  async chooseFromMenu(page: Page, place: Place, { id }: MenuEntry, { inFrame = false } = {}): Promise<void> {
    await clickInPage(page, place);
    const click = { menuItemId: id, pageUrl: page.url(), frameId: inFrame ? 1 : 0, editable: true };
    await dispatchMenu(this.browser, this.extensionOrigin, click);
  }

  async pressCommand(page: Page, { name }: Command): Promise<void> {
    await toFront(page);
    await dispatchCommand(this.browser, this.extensionOrigin, name, page.url());
  }

  closedShadow(page: Page, hostSelector?: string, inFrame = false) {
    return shadowView({
      ...chromiumShadow(page, hostSelector, inFrame),
      clickAt: async (x, y) => clickInPage(page, inFrame ? await ofFrame(page, { x, y }) : { x, y }),
    });
  }

  async accessible(page: Page): Promise<AccessibleNode[]> {
    await page.bringToFront();
    return inReadingOrder(await chromiumTree(page));
  }

  async outline(page: Page): Promise<string[]> {
    await page.bringToFront();
    return outline(await chromiumTree(page));
  }

  /** The protocol's session ended it. */
  async endAccessible(): Promise<void> {}

  setOffline(page: Page, offline: boolean): Promise<void> {
    return page.setOfflineMode(offline);
  }

  async killBackground(): Promise<void> {
    const session = await this.#browserSession();
    const running = new Set(await this.#workers());
    // One that is only just starting can't be ended yet, and a page may wake the next one meanwhile.
    await until(async () => {
      const left = (await this.#workers()).filter((targetId) => running.has(targetId));
      for (const targetId of left) await session.send('Target.closeTarget', { targetId }).catch(() => {});
      return left.length === 0;
    }, 'the service worker to end');
  }

  async backgroundAlive(): Promise<boolean> {
    return (await this.#workers()).length > 0;
  }

  clipboard(): Promise<string> {
    return this.#clipboard.read();
  }

  setClipboard(text: string): Promise<void> {
    return this.#clipboard.write(text);
  }

  inExtension: Driver['inExtension'] = (fn, ...args) => this.#helper.evaluate(fn, ...args);

  reloadExtension(): Promise<void> {
    return this.updateExtension(this.#dir);
  }

  async updateExtension(dir: string): Promise<void> {
    const id = this.extensionId;
    await this.#helper.forget();
    await this.install(dir);
    if (this.extensionId !== id) throw new Error(`${dir} became another extension: the manifest needs a fixed key`);
    // The browser answers before the extension runs again; its pages open once it does.
    await this.#helper.get();
  }

  async setManaged(settings: object | null, { expect = settings ?? {} }: { expect?: object } = {}): Promise<void> {
    this.#policy.write(this.extensionId, settings);
    await reloadPolicies(
      this.browser,
      async () => isDeepStrictEqual(await this.inExtension(readManaged), expect),
      async () =>
        `managed settings ${JSON.stringify(expect)}; now ${JSON.stringify(await this.inExtension(readManaged))}`,
    );
  }

  revokeHost(pattern: string): Promise<void> {
    return setHostAccess(this.browser, this.extensionId, (granted) => granted.filter((one) => one !== pattern));
  }

  grantHost(pattern: string): Promise<void> {
    return setHostAccess(this.browser, this.extensionId, (granted) => [...new Set([...granted, pattern])]);
  }

  async pages(): Promise<Page[]> {
    return pagesBut(this.browser, [await this.#helper.current(), await this.#clipboard.current()]);
  }

  async closePages(): Promise<void> {
    await closeAll(await this.pages());
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.#cleanUp();
  }

  async #workers(): Promise<string[]> {
    const session = await this.#browserSession();
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos
      .filter((info) => info.type === 'service_worker' && info.url.startsWith(`${this.extensionOrigin}/`))
      .map((info) => info.targetId);
  }

  #browserSession(): Promise<CDPSession> {
    this.#session ??= this.browser.target().createCDPSession();
    return this.#session;
  }
}
