/** With the network cut everything of ours opens, and nothing asks for anything. */

import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GUIDE_IDS } from '../../utils/guides/types.ts';
import { HARBOUR } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { openOptions, optionsIn } from './page/options.ts';
import { thinned } from './thinned.ts';

const { driver, net } = await eachTest([HARBOUR]);

let asked = 0;
beforeEach(() => {
  asked = net.requests.length + net.refused.length;
});
afterEach(() => expect(net.requests.length + net.refused.length).toBe(asked));

/** Cuts the network, loads the tab again, and does the rest. All that was asked for is the extension's own. */
async function offline(page: Page, work: () => Promise<unknown>): Promise<void> {
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser draws its own small pictures from such addresses.
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  try {
    await driver.setOffline(page, true);
    await page.evaluate(() => location.reload());
    await page.waitForSelector('main');
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    await work();
  } finally {
    await driver.setOffline(page, false);
  }
  // Firefox tells of no request inside an extension; there the practice network, which is the only one, is what counts.
  if (driver.name === 'chromium') expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((address) => !address.startsWith(driver.extensionOrigin))).toEqual([]);
}

it('the popup, the device finder, every guide with its code, and the finish', async () => {
  const popup = await optionsIn(driver, await driver.extensionPage('/popup.html'));
  const { page } = popup;
  await offline(page, async () => {
    await popup.says(HARBOUR.name);
    await popup.click('#finder');
    await popup.click('#device-dexcom-g7');
    await popup.click('#finder-show');
    await popup.says('Share Clarity with your clinic');
    await popup.click('#back');
    await popup.click('#guides');
    const press = async (selector: string) => {
      await page.waitForSelector(selector);
      await page.$eval(selector, (button) => (button as HTMLElement).click());
    };
    for (const id of thinned(GUIDE_IDS, 6)) {
      await press(`[data-open="${id}"]`);
      await page.waitForSelector(`[data-guide="${id}"] .step`);
      await press('#back');
    }
    await popup.click('[data-open="clarity-web"]');
    await popup.says(HARBOUR.services.clarity?.code ?? '');
    await popup.click('#finish-yes');
    await popup.says('What sharing means');
  });
});

it('the page of clinics, each of its screens', async () => {
  const options = await openOptions(driver);
  const { page } = options;
  await offline(page, async () => {
    const { id } = HARBOUR;
    for (const [hash, shown] of [
      ['add', '#look'],
      ['import', '#read-text'],
      ['backup', '#save-backup'],
      ['about', '#about-copy'],
      [`clinic/${id}`, '#sheet-title'],
      [`edit/${id}`, '#look'],
      [`share/${id}`, '#qr'],
      ['', '#add'],
    ]) {
      await page.evaluate((to) => {
        location.hash = `#/${to}`;
      }, hash ?? '');
      await page.waitForSelector(shown ?? '');
    }
  });
});
