/**
 * Functions that run in a page of the extension, in either browser. Each may use only its own arguments.
 */

declare const chrome: {
  action: { getPopup(details: object): Promise<string>; openPopup(): Promise<void> };
  storage: { managed: { get(): Promise<object> }; local: { set(items: object): Promise<void> } };
  windows: {
    create(options: { url: string; incognito: boolean }): Promise<unknown>;
    getAll(): Promise<{ id: number; incognito: boolean }[]>;
  };
  tabs: {
    create(options: { url: string; windowId: number; active: boolean }): Promise<unknown>;
    query(options: { url: string }): Promise<{ id: number }[]>;
    remove(ids: number[]): Promise<void>;
  };
  runtime: { getURL(path: string): string };
  permissions: {
    contains(what: { origins: string[] }): Promise<boolean>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
};

export async function openPrivateWindow(url: string): Promise<void> {
  await chrome.windows.create({ url, incognito: true });
}

/** Opens a page of the extension in a private window that is there, behind its other tabs. */
export async function openPrivateTab(path: string): Promise<void> {
  const window = (await chrome.windows.getAll()).find((one) => one.incognito);
  if (!window) throw new Error('there is no private window');
  await chrome.tabs.create({ url: chrome.runtime.getURL(path), windowId: window.id, active: false });
}

/** The popup's whole address. */
export function popupAddress(): Promise<string> {
  return chrome.action.getPopup({});
}

export function openPopupByItself(): Promise<void> {
  return chrome.action.openPopup();
}

/** The managed settings. Firefox rejects where there are none; Chromium answers an empty object. */
export function readManaged(): Promise<object> {
  return chrome.storage.managed.get().catch(() => ({}));
}

export function hasHost(pattern: string): Promise<boolean> {
  return chrome.permissions.contains({ origins: [pattern] });
}

export function removeHost(pattern: string): Promise<boolean> {
  return chrome.permissions.remove({ origins: [pattern] });
}

/** Takes the first-run page as seen, and closes it where it was faster. */
export async function takeWelcomeAsSeen(): Promise<void> {
  await chrome.storage.local.set({ welcome: 'done' });
  const open = await chrome.tabs.query({ url: chrome.runtime.getURL('/welcome.html') });
  await chrome.tabs.remove(open.map(({ id }) => id));
}
