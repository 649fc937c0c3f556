/**
 * The real toolbar popup in Firefox. WebDriver does not list it, so it is reached from two sides: its page through
 * `extension.getViews()` in another page of the extension, its panel through the browser's own window.
 *
 * Owns: both sides. Input goes through the window, as the window system would deliver it, and is trusted.
 */
import { writeFileSync } from 'node:fs';
import type { ChromeScope } from './firefox-chrome-scope.ts';
import type { FirefoxPopupBrowser, FirefoxPopupPanel, FirefoxToolbars, FirefoxWindow } from './firefox-interfaces.ts';
import { pressInWindow } from './firefox-keys.ts';
import type { HelperPage } from './helper-page.ts';
import { until } from './poll.ts';
import { popupView } from './popup-view.ts';
import type { InBrowser, Popup } from './types.ts';

declare const CustomizableUI: FirefoxToolbars;

/** Presses the extension's toolbar button, which is put on the toolbar first: by default it is in a menu. */
export async function pressToolbarButton(scope: ChromeScope, extensionId: string): Promise<void> {
  // Firefox makes the widget's name from the add-on's id in this way (ExtensionCommon.makeWidgetId).
  const widget = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
  await scope.run(placeOnToolbar, widget);
  await until(() => scope.run(pressWidget, widget), 'the toolbar button to be shown');
}

/** Closes this window's popup, if it is open. One whose extension was reloaded meanwhile would stay, empty. */
export async function closePanel(scope: ChromeScope): Promise<void> {
  await until(() => scope.run(hidePanel), 'the popup’s panel to close');
}

/**
 * To be called before the extension is reloaded. Firefox may leave the popup's old view beside the new one, under the
 * same name, and then shows them in turns: the old one is empty.
 */
export async function forgetPopup(scope: ChromeScope): Promise<void> {
  await closePanel(scope);
  await scope.run(removeViews);
}

/** The popup that `open` brings up in this window. */
export async function firefoxPopup(
  scope: ChromeScope,
  helper: HelperPage,
  open: () => Promise<unknown>,
): Promise<Popup> {
  const evaluate = (fn: InBrowser, ...args: unknown[]) => helper.evaluate(inPopup(fn), ...args);
  const isOpen = () => scope.run(panelIsOpen);
  const close = async () => {
    await closePanel(scope);
    await until(() => helper.evaluate(noPopup), 'the popup to close');
  };

  await close();
  await open();
  await until(isOpen, 'the popup to open');
  await until(() => evaluate(() => document.readyState === 'complete'), 'the popup to be loaded');

  /** The panel follows its page's size with a delay, and a click in between would go beside its mark. */
  const hasItsSize = async () => {
    const panel = await scope.run(panelSize);
    const page = await evaluate(() => [window.innerWidth, window.innerHeight]);
    return JSON.stringify(panel) === JSON.stringify(page);
  };
  /** Input travels to the popup's process by itself: it has arrived when the popup saw its last event. */
  const arrive = async (last: string, act: () => Promise<unknown>) => {
    await evaluate(watchFor, last);
    await act();
    await until(async () => !(await isOpen()) || (await evaluate(hasArrived)), `${last} in the popup`);
  };
  const press = (key: string, modifiers: Parameters<typeof pressInWindow>[2]) =>
    arrive('keyup', async () => {
      await scope.run(focusPopup);
      await pressInWindow(scope, key, modifiers);
    });
  return popupView({
    evaluate,
    isOpen,
    close,
    press,
    type: async (text) => {
      for (const character of text) await press(character, []);
    },
    clickAt: async (x, y) => {
      await until(hasItsSize, 'the panel to have the size of its page');
      await arrive('mouseup', () => scope.run(clickPopup, x, y));
    },
    screenshot: async (path) => {
      // A panel that is just taking another size can't be drawn.
      const image = await until(() => scope.run(drawPopup), 'the panel to let itself be drawn');
      writeFileSync(path, Buffer.from(image, 'base64'));
    },
  });
}

/**
 * Wraps a function so that it runs in the helper page with the popup's window as its scope: `document` means the
 * popup's. As source, since only sloppy code may say `with`, and the page's CSP forbids making code there.
 */
function inPopup(fn: InBrowser): InBrowser {
  return new Function(
    '...args',
    `const view = (globalThis.browser ?? chrome).extension.getViews({ type: 'popup' })[0];
     if (!view) throw new Error('the popup is closed');
     with (view) { return (${fn})(...args); }`,
  ) as InBrowser;
}

// What follows runs in the popup or in the helper page.

function noPopup(): boolean {
  const { extension } = (globalThis as unknown as { chrome: { extension: { getViews(what: object): unknown[] } } })
    .chrome;
  return extension.getViews({ type: 'popup' }).length === 0;
}

function watchFor(last: string): void {
  const seen = { last: false, first: false };
  Object.assign(window, { inputArrived: seen });
  const options = { capture: true, once: true };
  window.addEventListener('keydown', () => Object.assign(seen, { first: true }), options);
  window.addEventListener(last, () => Object.assign(seen, { last: true }), options);
}

function hasArrived(): boolean {
  const { last, first } = (window as unknown as { inputArrived: { last: boolean; first: boolean } }).inputArrived;
  // A Tab out of the popup: its end is somebody else's.
  return last || (first && !document.hasFocus());
}

// What follows runs in chrome scope.

function placeOnToolbar(widget: string): void {
  if (CustomizableUI.getPlacementOfWidget(widget)?.area !== 'nav-bar')
    CustomizableUI.addWidgetToArea(widget, 'nav-bar');
}

function pressWidget(widget: string): boolean {
  const box = document.getElementById(widget)?.querySelector('toolbarbutton')?.getBoundingClientRect();
  if (!box?.width) return false;
  for (const type of ['mousedown', 'mouseup']) {
    const event = { button: 0, clickCount: 1 };
    (window as unknown as FirefoxWindow).synthesizeMouseEvent(
      type,
      box.x + box.width / 2,
      box.y + box.height / 2,
      event,
      {},
    );
  }
  return true;
}

function panelIsOpen(): boolean {
  return [...document.querySelectorAll('.webextension-popup-browser')].some((view) => {
    const panel = view.closest('panel') as FirefoxPopupPanel | null;
    return panel?.state === 'open' && view.getBoundingClientRect().width > 0;
  });
}

function panelSize(): number[] {
  const box = document.querySelector('panel .webextension-popup-browser')?.getBoundingClientRect();
  return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
}

/** Whether the panel is closed. It may be open without our page in it: a reload of the extension takes only that away. */
function hidePanel(): boolean {
  const panel = document.getElementById('customizationui-widget-panel') as FirefoxPopupPanel | null;
  if (panel?.state === 'open' || panel?.state === 'showing') panel.hidePopup();
  return !panel || panel.state === 'closed';
}

function removeViews(): void {
  for (const view of document.querySelectorAll('panelview[id^="PanelUI-webext-"]')) view.remove();
}

function focusPopup(): void {
  const view = document.querySelector('panel .webextension-popup-browser') as HTMLElement | null;
  if (view && document.activeElement !== view) view.focus();
}

function clickPopup(x: number, y: number): void {
  const box = document.querySelector('panel .webextension-popup-browser')?.getBoundingClientRect();
  if (!box) throw new Error('the popup is closed');
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    const event = { button: 0, clickCount: type === 'mousemove' ? 0 : 1 };
    (window as unknown as FirefoxWindow).synthesizeMouseEvent(type, box.x + x, box.y + y, event, {});
  }
}

async function drawPopup(): Promise<string> {
  const view = document.querySelector('panel .webextension-popup-browser') as FirefoxPopupBrowser | null;
  if (!view) throw new Error('the popup is closed');
  const bitmap = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
