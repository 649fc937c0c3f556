/**
 * The parts of Firefox's own scripting interface that the driver uses in chrome scope. Types only; each module declares
 * the globals it uses, so that no other code of the project seems to have them.
 */

export interface FirefoxExtension {
  backgroundState: string;
  terminateBackground(options: { ignoreDevToolsAttached: boolean; disableResetIdleForTest: boolean }): Promise<void>;
}

export interface FirefoxModules {
  importESModule(url: string): {
    ExtensionPermissions: {
      add(id: string, what: { permissions: string[]; origins: string[] }, extension?: FirefoxExtension): Promise<void>;
    };
    PrivateBrowsingUtils: { isWindowPrivate(window: Window): boolean };
  };
}

/** `Cc`: the classes of components, by contract id. */
export type FirefoxClasses = Record<
  string,
  { getService(type: unknown): unknown; createInstance(type: unknown): unknown }
>;

/** `Ci`: the interfaces of components, by name. */
export type FirefoxTypes = Record<string, { kGlobalClipboard: number }>;

export interface FirefoxTransferable {
  init(context: null): void;
  addDataFlavor(flavor: string): void;
  getTransferData(flavor: string, out: { value?: { QueryInterface(type: unknown): { data: string } } }): void;
}

export interface FirefoxKeys {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}

export interface FirefoxToolbars {
  getPlacementOfWidget(id: string): { area: string } | null;
  addWidgetToArea(id: string, area: string): void;
}

/** A browser window: it can make mouse events as the window system would deliver them. */
export interface FirefoxWindow extends Window {
  synthesizeMouseEvent(
    type: string,
    x: number,
    y: number,
    event: { button: number; clickCount: number },
    options: object,
  ): void;
}

export interface FirefoxPopupPanel extends Element {
  state: 'closed' | 'hiding' | 'open' | 'showing';
  hidePopup(): void;
}

/** A menu, or a menu in a menu. */
export interface FirefoxMenuPopup extends FirefoxPopupPanel {
  activateItem(entry: Element): void;
}

export interface FirefoxPopupBrowser extends HTMLElement {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}
