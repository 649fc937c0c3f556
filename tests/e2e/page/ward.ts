/** A ward's computer: its mode, a visit, and the page that says what is to be done after one. Must not: assert anything. */
import type { Page } from 'puppeteer-core';
import { type Driver, type Popup, until } from '../drivers/index.ts';
import { enterOwn, tell } from '../popup-setup.ts';

/** Ward mode, with a clinic that has a code for every service. */
export async function wardMode(driver: Driver): Promise<void> {
  await enterOwn(driver);
  await tell(driver, { type: 'ui:ward-mode', private: false, on: true });
}

/** "New family", its devices, and whose account is open, as a nurse does it. */
export async function beginVisit(popup: Popup, device: string): Promise<void> {
  await popup.click('#ward-new');
  await popup.click(`#device-${device}`);
  await popup.click('#finder-show');
  await popup.click('#ward-account');
  await popup.click('#ward-go');
  await popup.waitFor(() => document.querySelector('.ward')?.getAttribute('data-step') === 'open');
}

/** A visit that has come to its codes, without the popup. */
export async function openVisit(driver: Driver): Promise<void> {
  await tell(driver, { type: 'ui:visit-start', private: false });
  await tell(driver, { type: 'ui:visit-account', private: false });
}

/** The tab with the ward's page, once it says this. */
export async function wardPage(driver: Driver, text: string): Promise<Page> {
  let found: Page | undefined;
  await until(
    async () => {
      for (const page of await driver.pages()) {
        const shown = await page
          .evaluate(() => (location.pathname === '/ward.html' ? document.body.innerText : ''))
          .catch(() => '');
        if (shown.includes(text)) found = page;
      }
      return found;
    },
    async () => `a page with “${text}”; open: ${(await driver.pages()).map((page) => page.url())}`,
  );
  return found as Page;
}
