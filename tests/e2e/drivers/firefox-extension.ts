/**
 * What Firefox's add-on manager can do with the extension. Every function runs in chrome scope.
 */
import type { FirefoxExtension, FirefoxModules } from './firefox-interfaces.ts';

declare const ChromeUtils: FirefoxModules;
declare const WebExtensionPolicy: { getByID(id: string): { extension: FirefoxExtension } | null };

/** Whether this browser window is a private one. */
export function isPrivate(): boolean {
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  return PrivateBrowsingUtils.isWindowPrivate(window);
}

/** `running`, `starting`, `suspending` or `stopped`. */
export function backgroundState(id: string): string {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? 'stopped';
}

/**
 * Ends the event page at once, also while it is answering (an idle timeout would wait for that, a crash does not).
 * Gives the state right afterwards: the next event may start it again before anybody can ask.
 */
export async function endBackground(id: string): Promise<string> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await extension?.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension?.backgroundState ?? 'stopped';
}

/** What "Run in Private Windows: Allow" does; before the installation, so that the add-on need not be reloaded. */
export async function allowPrivate(id: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}

/** What the switch of a site in the add-on's Permissions tab does. */
export async function grantOrigin(id: string, pattern: string): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  await ExtensionPermissions.add(id, { permissions: [], origins: [pattern] }, extension);
}
