// Owns the two files of JSON: Chromium's in Linux, and Firefox's policies.json.

import type { Policy } from '../../utils/clinics/policy.ts';
import { type ChromiumPlace, FIREFOX_ID, FIREFOX_URL, installation } from './ids.ts';

const asText = (value: unknown): string => JSON.stringify(value, null, 2);

/** A file for the folder of managed policies of Chrome, Edge or Chromium in Linux. */
export function linuxFile(place: ChromiumPlace, policy: Policy): string {
  return asText({
    ExtensionSettings: { [place.id]: installation(place) },
    '3rdparty': { extensions: { [place.id]: policy } },
  });
}

/** What Firefox is told: install it, show its button, let it into private windows, and the settings. */
export function firefoxPolicies(policy: Policy): object {
  return {
    ExtensionSettings: {
      [FIREFOX_ID]: {
        installation_mode: 'force_installed',
        install_url: FIREFOX_URL,
        default_area: 'navbar',
        private_browsing: true,
      },
    },
    '3rdparty': { Extensions: { [FIREFOX_ID]: policy } },
  };
}

/** Firefox's policies.json. */
export const firefoxFile = (policy: Policy): string => asText({ policies: firefoxPolicies(policy) });
