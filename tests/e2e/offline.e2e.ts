/** With the network cut everything of ours opens, and nothing asks for anything. */

import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GUIDE_IDS } from '../../utils/guides/types.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { openOptions, optionsIn } from './page/options.ts';

const { driver, net } = await eachTest([HARBOUR]);

let asked = 0;
beforeEach(() => {
  asked = net.requests.length + net.refused.length;
});
afterEach(() => expect(net.requests.length + net.refused.length).toBe(asked));

/** The tab with the network cut, loaded again. */
async function cut(page: Page): Promise<void> {
  await driver.setOffline(page, true);
  await page.evaluate(() => location.reload());
  await page.waitForSelector('main');
}

/** Everything the page loaded is the extension's own. */
async function loadedOwn(page: Page): Promise<void> {
  const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((address) => !address.startsWith(driver.extensionOrigin))).toEqual([]);
}

it('the popup, the device finder, every guide with its code, and the finish', async () => {
  const popup = await optionsIn(driver, await driver.extensionPage('/popup.html'));
  const { page } = popup;
  try {
    await cut(page);
    await popup.says(HARBOUR.name);
    await popup.click('#finder');
    await popup.click('#device-dexcom-g7');
    await popup.click('#finder-show');
    await popup.says('Share Clarity with your clinic');
    await popup.click('#back');
    await popup.click('#guides');
    for (const id of GUIDE_IDS) {
      await page.waitForSelector(`[data-open="${id}"]`);
      await page.$eval(`[data-open="${id}"]`, (button) => (button as HTMLElement).click());
      await page.waitForSelector(`[data-guide="${id}"] .step`);
      await page.$eval('#back', (button) => (button as HTMLElement).click());
    }
    await popup.click('[data-open="clarity-web"]');
    await popup.says(HARBOUR.services.clarity?.code ?? '');
    await popup.click('#finish-yes');
    await popup.says('What sharing means');
    await loadedOwn(page);
  } finally {
    await driver.setOffline(page, false);
  }
});

it('the page of clinics, each of its screens', async () => {
  const options = await openOptions(driver);
  const { page } = options;
  try {
    await cut(page);
    const { id } = HARBOUR;
    for (const hash of ['', 'add', 'import', 'backup', 'about', `clinic/${id}`, `edit/${id}`, `share/${id}`]) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, hash);
      await options.waitFor(() => document.querySelector('main h2') === document.activeElement);
      await options.waitFor(() => (document.querySelector('main')?.innerText.length ?? 0) > 200);
    }
    await options.waitFor(() => document.querySelector('#qr, #qr-too-large') !== null);
    await loadedOwn(page);
  } finally {
    await driver.setOffline(page, false);
  }
});
