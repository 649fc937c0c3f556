// Owns what each browser calls this extension, and where it gets it from. No store has it yet: until then the blocks of
// docs/deploy.md hold the id of a build from this source, which is the same on every machine.

import { createHash } from 'node:crypto';
import { GECKO_ID, manifest } from '../../utils/manifest.ts';

/** A browser made from Chromium: its id for the extension, its store's address, and how it is told to show the button. */
export interface ChromiumPlace {
  readonly id: string;
  readonly updateUrl: string;
  readonly pin: readonly [key: string, value: string];
  /** Where its policies lie in Windows' registry. */
  readonly registry: string;
  /** Its preference domain in macOS. */
  readonly domain: string;
}

/** Chromium's way from a public key to an id: the first half of its SHA-256, a to p for 0 to f. */
function idOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return digest.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** The id of a build from this source in Chrome and Edge. */
export const BUILD_ID = idOf((manifest({ browser: 'chrome', forStore: false }) as { key: string }).key);

/** The id in Firefox: the same everywhere. */
export const FIREFOX_ID = GECKO_ID;

/** Where Firefox gets the signed file. */
export const FIREFOX_URL = `https://addons.mozilla.org/firefox/downloads/latest/${GECKO_ID}/latest.xpi`;

export const CHROME: ChromiumPlace = {
  id: BUILD_ID,
  updateUrl: 'https://clients2.google.com/service/update2/crx',
  pin: ['toolbar_pin', 'force_pinned'],
  registry: 'SOFTWARE\\Policies\\Google\\Chrome',
  domain: 'com.google.Chrome',
};

export const EDGE: ChromiumPlace = {
  id: BUILD_ID,
  updateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
  pin: ['toolbar_state', 'force_shown'],
  registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
  domain: 'com.microsoft.Edge',
};

/** Installed without a question, and its button where people see it. */
export const installation = ({ updateUrl, pin }: ChromiumPlace): Record<string, string> => ({
  installation_mode: 'force_installed',
  update_url: updateUrl,
  [pin[0]]: pin[1],
});
