/**
 * Which browser program to start. `npm test` names both in the environment, after it made sure that they are there;
 * the paths here are for a test file that is run by itself.
 */
import { existsSync } from 'node:fs';
import type { BrowserName } from './types.ts';

const VARIABLE = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const USUAL = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/opt/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
} as const;

/** The program's path; throws, naming the variable to set, when there is none. */
export function executableOf(browser: BrowserName): string {
  const path = process.env[VARIABLE[browser]] || USUAL[browser].find((one) => existsSync(one));
  if (!path) throw new Error(`No ${browser} found: name one in ${VARIABLE[browser]}`);
  return path;
}
