/**
 * How Firefox is set up: behind the practice proxy, silent, with the extension at a fixed address.
 */
import type { LaunchOptions } from './types.ts';

/** The host name of the extension's pages. */
export const UUID = '5a4e1b7c-3c0d-4e0f-9d5e-2f6b8c1d7a90';

/** Preferences, with those of the launch last. */
export function firefoxPrefs(options: LaunchOptions, extensionId: string): Record<string, unknown> {
  const { proxyPort } = options.net;
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.failover_direct': false,
    // A popup otherwise closes when a headless window loses a focus it never really had.
    'ui.popup.disable_autohide': true,
    // One process for all pages, kept when its last tab closes: a new one for each tab costs more than the page in it.
    'dom.ipc.processCount': 1,
    'dom.ipc.keepProcessesAlive.web': 1,
    ...(options.reducedNoise === false ? {} : { 'services.settings.server': 'data:,#remote-settings-dummy/v1' }),
    ...(options.hostAccess === false ? { 'extensions.originControls.grantByDefault': false } : {}),
    // A temporary add-on is uninstalled with the browser's end: what it stored is to be there at the next launch.
    ...(options.keepProfile
      ? {
          'extensions.webextensions.keepStorageOnUninstall': true,
          'extensions.webextensions.keepUuidOnUninstall': true,
        }
      : {}),
    ...options.prefs,
  };
}
