/**
 * How Chromium is started: behind the practice proxy and silent.
 */
import type { LaunchOptions } from './types.ts';

// A port that nothing listens on: what still calls home fails at once and on this machine.
const NOWHERE = 'http://127.0.0.1:1/';

const DICTIONARIES = 'redirector.gvt1.com';

const QUIET = [
  '--disable-component-update',
  '--disable-domain-reliability',
  // Time service: clients2.google.com. Autofill: content-autofill.googleapis.com, asked for every page with a form.
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  `--gaia-url=${NOWHERE}`,
  `--apps-gallery-update-url=${NOWHERE}`,
  `--component-updater=url-source=${NOWHERE}`,
  // The spelling checker fetches a dictionary once a text box is typed into, whatever the preferences say. Its host
  // goes round the proxy and resolves to nothing, so the request ends inside the browser.
  `--proxy-bypass-list=${DICTIONARIES}`,
  `--host-resolver-rules=MAP ${DICTIONARIES} ~NOTFOUND`,
];

/** The command line, besides what puppeteer adds. */
export function chromiumFlags(options: LaunchOptions): string[] {
  return [
    // Chromium's sandbox can't be set up by root, and it refuses to start there.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    `--proxy-server=http://127.0.0.1:${options.net.proxyPort}`,
    `--ignore-certificate-errors-spki-list=${options.net.spki}`,
    '--window-size=1280,900',
    ...(options.reducedNoise === false ? [] : QUIET),
  ];
}
