/**
 * What a test may ask of a browser with the extension in it: one interface, built twice (chromium.ts, firefox.ts).
 *
 * Owns: the words of the end-to-end tests. Must not: hold code, or anything that only one browser has. Where a browser
 * can't do a thing, the method's comment says so and the method throws with the reason.
 */
import type { Browser, Page } from 'puppeteer-core';
import type { Net } from '../../sites/net.ts';
import type { AccessibleNode } from './accessible.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Keys held down while another is pressed. */
export type Modifier = 'Alt' | 'Control' | 'Meta' | 'Shift';

/** A place to click: an element (its centre) or a point in CSS pixels of the viewport. */
export type Place = string | { x: number; y: number };

/** A box in CSS pixels of the viewport. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A function that runs in the browser: it can use only its own arguments; those and its answer are plain JSON data. */
// biome-ignore lint/suspicious/noExplicitAny: a test's own function types its arguments and its answer.
export type InBrowser<Args extends any[] = any[], Answer = any> = (...args: Args) => Answer | Promise<Answer>;

export interface LaunchOptions {
  browser: BrowserName;
  /** The unpacked extension's folder; absolute. */
  extensionDir: string;
  /** The practice network that stands for the whole internet. */
  net: Net;
  /** Default true. */
  headless?: boolean;
  /** A profile folder to keep, so that a later launch finds what this one stored. Default: a temporary profile. */
  keepProfile?: string;
  /** Managed settings that the extension finds from the start (Chromium: see `Driver.setManaged`). */
  managed?: object;
  /** Browser preferences by dotted name: Firefox's about:config, Chromium's Preferences file. */
  prefs?: Record<string, unknown>;
  /** `false`: start without access to the sites the manifest names. */
  hostAccess?: boolean;
  /** `true`: the extension may run in private windows, as `privatePage` needs. Default false. */
  privateAccess?: boolean;
  /** Switches off the browser's own calls home, so that `net.refused` shows only what pages asked for. Default true. */
  reducedNoise?: boolean;
  /** `true`: leave it to the extension to open its first-run page. Default: it is taken as seen, so that it never comes in between. */
  firstRun?: boolean;
  /** The extension page that `inExtension` runs in. Default `/privacy.html`. */
  helperPath?: string;
}

/** How the popup is opened. */
export interface PopupOptions {
  /** Opens it by this key instead, held together with Alt and Shift. Firefox only: DevTools' keys reach no shortcut. */
  shortcut?: string;
  /** Default true. */
  real?: boolean;
  /** Default false. */
  scriptWithheld?: boolean;
}

/** The toolbar popup while it is open. Everything here but `evaluate` and `select` is what a person's hand could do. */
export interface Popup {
  /** Runs a function in the popup's page. Throws when the popup is closed. */
  evaluate<Args extends unknown[], Answer>(fn: InBrowser<Args, Answer>, ...args: Args): Promise<Awaited<Answer>>;
  /** The text a person can read. */
  text(): Promise<string>;
  /** Asks until the answer is truthy, and gives it; after 10 s throws, with the popup's text. */
  waitFor<Args extends unknown[], Answer>(fn: InBrowser<Args, Answer>, ...args: Args): Promise<Awaited<Answer>>;
  /** A trusted mouse click on the element's centre, once it is there and nothing covers it. */
  click(selector: string): Promise<void>;
  /**
   * A trusted key: `Tab`, `Enter`, `Space`, `Escape`, `ArrowDown`, … or one character.
   * Chromium: the key reaches the popup's page, not the browser around it, so `Escape` does not close the popup there.
   */
  press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  /** Trusted keys, one a character, to whatever has the focus. */
  type(text: string): Promise<void>;
  /** Sets a `<select>` and says so with `input` and `change` (not trusted: the drop-down list is the system's). */
  select(selector: string, value: string): Promise<void>;
  /** Saves a PNG. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
  isOpen(): Promise<boolean>;
}

/** An entry of the extension in the browser's menu of a place in a page. */
export interface MenuEntry {
  id: string;
  title: string;
}

/** A command of the manifest, and the key that stands for it together with Alt and Shift. */
export interface Command {
  name: string;
  key: string;
}

/** A look into a closed shadow root. Found anew at every call, so a root that was replaced is no problem. */
export interface ShadowView {
  /** Whether there is one now; every other method throws when there is none. */
  exists(): Promise<boolean>;
  /** How many closed roots the selector's elements hold now. */
  count(): Promise<number>;
  /** Runs a function with the root, outside the page's own world (the page can't notice). */
  evaluate<Args extends unknown[], Answer>(
    fn: InBrowser<[root: ShadowRoot, ...args: Args], Answer>,
    ...args: Args
  ): Promise<Awaited<Answer>>;
  /** Asks until there is a root and the answer is truthy, and gives it; after 10 s throws, with the root's html. */
  waitFor<Args extends unknown[], Answer>(
    fn: InBrowser<[root: ShadowRoot, ...args: Args], Answer>,
    ...args: Args
  ): Promise<Awaited<Answer>>;
  /** The visible text, without style sheets. */
  text(): Promise<string>;
  html(): Promise<string>;
  /** Where the element is in the viewport; `null` when there is none. */
  rect(selector: string): Promise<Rect | null>;
  /** The element's attributes; `null` when there is none. */
  attributes(selector: string): Promise<Record<string, string> | null>;
  /** A trusted mouse click on the element's centre, as the page would get it. */
  click(selector: string): Promise<void>;
}

export interface Driver {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly extensionOrigin: string;

  /** A new tab in front, at `url` once its document is parsed. */
  newPage(url?: string): Promise<Page>;
  /** A new tab in front that shows a page of the extension, completely loaded. `path` starts with a slash. */
  extensionPage(path: string): Promise<Page>;
  /** A tab of a private window. Needs `privateAccess` at launch. */
  privatePage(url: string): Promise<Page>;
  /**
   * The toolbar popup over this page. By a toolbar press, which also grants activeTab; with `real: false` by the
   * extension's own `action.openPopup()`, which does not.
   *
   * Where access to the site is withheld, Chromium's first press only lets the waiting content script run, and the
   * popup comes with the second: say `scriptWithheld: true` there (Firefox has no such rule and ignores it).
   */
  openPopup(page: Page, options?: PopupOptions): Promise<Popup>;

  /** A trusted mouse click. Brings the tab to the front. */
  click(page: Page, place: Place): Promise<void>;
  /** A trusted key to whatever has the focus. */
  press(page: Page, key: string, modifiers?: readonly Modifier[]): Promise<void>;
  /** Trusted keys, one a character, to whatever has the focus. */
  type(page: Page, text: string): Promise<void>;
  /**
   * The titles of the extension's entries in the browser's own menu, opened by a right click and closed again.
   * Firefox only: DevTools do not reach Chromium's menu.
   */
  menuTitles(page: Page, place: Place): Promise<string[]>;
  /**
   * Chooses an entry of the extension for a place in the page. Firefox: by a right click, in the browser's own menu, by
   * its title. Chromium: the place is clicked and the event is dispatched to the extension, which gets no access to the
   * page by that: on a host of its own it needs none, elsewhere open the popup first.
   */
  chooseFromMenu(page: Page, place: Place, entry: MenuEntry, options?: { inFrame?: boolean }): Promise<void>;
  /** A command's key. Chromium: the event is dispatched to the extension, as above. */
  pressCommand(page: Page, command: Command): Promise<void>;
  /**
   * A look into the first closed shadow root whose host matches; without a selector, the first in the document.
   * @param inFrame look into the page's first frame instead, which is of the same origin
   */
  closedShadow(page: Page, hostSelector?: string, inFrame?: boolean): ShadowView;

  /** What the browser tells a screen reader of the tab, in the order in which it is read. Brings the tab to the front. */
  accessible(page: Page): Promise<AccessibleNode[]>;
  /** The same as an outline with all roles: a line for each thing, further in what stands inside it. */
  outline(page: Page): Promise<string[]>;
  /** Ends what these began: it costs time on every page. */
  endAccessible(): Promise<void>;
  /** Cuts the tab off from the network, or puts it back. Firefox: every tab. */
  setOffline(page: Page, offline: boolean): Promise<void>;

  /** Ends the service worker or event page now; resolves when it is gone. The next event starts it again. */
  killBackground(): Promise<void>;
  backgroundAlive(): Promise<boolean>;

  /** The clipboard's text, empty when it holds none. Changes neither tab nor focus, and leaves a popup open. */
  clipboard(): Promise<string>;
  setClipboard(text: string): Promise<void>;

  /** Runs a function in a page of the extension in a background tab, with `chrome`, storage and IndexedDB at hand. */
  inExtension<Args extends unknown[], Answer>(fn: InBrowser<Args, Answer>, ...args: Args): Promise<Awaited<Answer>>;

  /** Loads the extension again from its folder. Web pages stay open; pages of the extension are closed. */
  reloadExtension(): Promise<void>;
  /** As `reloadExtension`, from another folder that holds the same extension (Chromium: with the same `key`). */
  updateExtension(dir: string): Promise<void>;
  /**
   * Sets or (`null`) removes the managed settings, and waits until the extension can read `expect` (default: the
   * settings themselves). Chromium takes them from a system folder, so this throws unless it may write there. Firefox
   * reads them once per load, so this reloads the extension there.
   */
  setManaged(settings: object | null, options?: { expect?: object }): Promise<void>;
  /** Takes away access to one of the manifest's host patterns, as a person can in the browser's settings. */
  revokeHost(pattern: string): Promise<void>;
  /** Gives it back. */
  grantHost(pattern: string): Promise<void>;

  /** The tabs open now, without the browser's first blank one and the driver's own. */
  pages(): Promise<Page[]>;
  /** Closes every tab and window that was opened since the launch, by whomever, but the driver's own. */
  closePages(): Promise<void>;
  /** Ends the browser and removes everything temporary. */
  close(): Promise<void>;
}
