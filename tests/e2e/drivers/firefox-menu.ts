/**
 * The real menu of a right click in Firefox: it belongs to the browser's own window.
 *
 * Owns: what the extension has put into it. The click that opens it is the page's (page-input.ts).
 */
import type { ChromeScope } from './firefox-chrome-scope.ts';
import type { FirefoxMenuPopup } from './firefox-interfaces.ts';
import { until } from './poll.ts';

/** Firefox makes the names of an add-on's entries from its id in this way (ExtensionCommon.makeWidgetId). */
const prefixOf = (extensionId: string) => `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-menuitem-`;

/** Opens the menu and gives the titles of the extension's entries in it. */
export async function openMenu(
  scope: ChromeScope,
  extensionId: string,
  rightClick: () => Promise<unknown>,
): Promise<string[]> {
  await closeMenu(scope);
  await rightClick();
  await until(() => scope.run(menuState, 'open'), 'the menu to open');
  return scope.run(titlesIn, prefixOf(extensionId));
}

/** Chooses the extension's entry with this title in the menu that is open. */
export async function chooseEntry(scope: ChromeScope, extensionId: string, title: string): Promise<void> {
  await until(() => scope.run(activate, prefixOf(extensionId), title), `“${title}” to be chosen in the menu`);
  await until(() => scope.run(menuState, 'closed'), 'the menu to close');
}

/** Closes the menu, if it is open. */
export async function closeMenu(scope: ChromeScope): Promise<void> {
  await scope.run(hide);
  await until(() => scope.run(menuState, 'closed'), 'the menu to close');
}

// What follows runs in chrome scope.

function menuState(wanted: string): boolean {
  const menu = document.getElementById('contentAreaContextMenu') as FirefoxMenuPopup | null;
  return (menu?.state ?? 'closed') === wanted;
}

function hide(): void {
  (document.getElementById('contentAreaContextMenu') as FirefoxMenuPopup | null)?.hidePopup();
}

function titlesIn(prefix: string): string[] {
  const entries = document.querySelectorAll(`#contentAreaContextMenu menuitem[id^="${prefix}"]:not([hidden])`);
  return [...entries].map((entry) => entry.getAttribute('label') ?? '');
}

/** One step towards the entry: opens the submenu that holds it, then presses it there. Says whether it was pressed. */
function activate(prefix: string, title: string): boolean {
  const entries = document.querySelectorAll(`#contentAreaContextMenu menuitem[id^="${prefix}"]:not([hidden])`);
  const entry = [...entries].find((each) => each.getAttribute('label') === title);
  if (!entry) throw new Error(`the menu has no such entry, but ${[...entries].map((one) => one.outerHTML).join(' ')}`);
  const popup = entry.closest('menupopup') as FirefoxMenuPopup;
  if (popup.state !== 'open') {
    const menu = popup.parentElement as unknown as { openMenu(open: boolean): void };
    menu.openMenu(true);
    return false;
  }
  popup.activateItem(entry);
  return true;
}
