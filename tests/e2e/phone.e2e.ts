/** A code to carry to the phone: in the popup, and in a window of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { both } from '../../utils/i18n/en/both.ts';
import { paper } from '../../utils/i18n/en/paper.ts';
import { fillIn } from '../../utils/i18n/fill-in.ts';
import { SERVICE_IDS, type ServiceId } from '../../utils/sites/types.ts';
import { tooWide, violations } from './axe.ts';
import { until } from './drivers/index.ts';
import { temporaryFolder } from './drivers/temporary-folder.ts';
import { chooseClinic, HARBOUR, NORTHSHIRE } from './page/clinics.ts';
import { eachTest } from './page/each-test.ts';
import { optionsIn } from './page/options.ts';
import { qrIn } from './page/picture.ts';
import { logEntries, says, stored } from './popup-setup.ts';
import { browserName } from './suite.ts';

const LONG = 'aB3-'.repeat(10);
const CLINIC = { ...HARBOUR, services: { ...HARBOUR.services, libreview: { code: LONG } } };
const { driver, open } = await eachTest([CLINIC, NORTHSHIRE]);
const codeOf = (service: ServiceId) => CLINIC.services[service]?.code ?? '';

declare const chrome: { extension: { getViews(what: { type: 'tab' }): Window[] } };

it('in the popup, by keyboard: the camera sees exactly the code, and Back leads to where it was', async () => {
  const before = await stored(driver);
  const popup = await driver.openPopup(await open('M1'));
  await popup.waitFor(() => document.querySelector('#phone-clarity') !== null);
  await popup.evaluate(() => document.getElementById('phone-clarity')?.focus());
  await popup.press('Enter');
  await popup.waitFor(() => document.activeElement?.textContent === 'Dexcom Clarity on a phone');
  await says(popup, 'u k r o y h o s c, all small letters');
  await says(popup, 'Manage Data Sharing');
  const folder = temporaryFolder('phone');
  try {
    const path = join(folder.path, 'popup.png');
    await until(async () => {
      await popup.screenshot(path);
      return (await qrIn(driver, readFileSync(path))) === codeOf('clarity');
    }, 'the QR in the popup to be the code');
  } finally {
    folder.remove();
  }
  await popup.click('#phone-full');
  const addresses = () =>
    driver.inExtension(() => chrome.extension.getViews({ type: 'tab' }).map(({ location }) => location.href));
  // The address says which service, and nothing of the code.
  await until(
    async () => (await addresses()).includes(`${driver.extensionOrigin}/phone.html#clarity`),
    async () => `the window of its own; open are ${await addresses()}`,
  );
  expect(await stored(driver)).toEqual(before);
  expect(await logEntries(driver)).toEqual([]);

  const again = await driver.openPopup(await open('M1'));
  await again.click('#phone-glooko');
  await again.click('#back');
  await again.waitFor(() => document.activeElement?.id === 'phone-glooko');
});

it('in a window of its own, for each service, narrow and with text twice as large; nothing of it stays', async () => {
  const before = await stored(driver);
  for (const service of SERVICE_IDS) {
    const page = await optionsIn(driver, await driver.extensionPage(`/phone.html#${service}`));
    await page.says(paper['phone.steps']);
    const code = codeOf(service);
    const camera = async () => qrIn(driver, await page.page.screenshot({ fullPage: true }));
    await until(async () => (await camera()) === code, `the QR of ${service} to be its code`);
    expect(await page.page.$eval('.large code', (one) => one.textContent)).toBe(code);
    expect(await page.page.$$eval('.step-list .in-step', (all) => all.map((one) => one.textContent))).toContain(code);
    if (browserName() === 'chromium' || service === 'glooko') expect(await violations(page.page)).toEqual([]);
    await page.page.setViewport({ width: 320, height: 800 });
    expect(await tooWide(page.page)).toEqual([]);
    await until(async () => (await camera()) === code, `the QR of ${service} on a narrow screen`);
    await page.page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await tooWide(page.page)).toEqual([]);
    const kept = await page.page.evaluate(() => [location.href, document.title, localStorage.length, history.state]);
    expect(kept).toEqual([
      `${driver.extensionOrigin}/phone.html#${service}`,
      fillIn(`${paper['phone.title']} – Sharing Setup`, { service: both[`service.${service}`] }),
      0,
      null,
    ]);
    if (service !== 'libreview') await page.page.close();
  }
  // The clinic is changed meanwhile: its code must not stay on the screen.
  const [page] = await driver.pages();
  await chooseClinic(driver, [NORTHSHIRE, CLINIC]);
  await until(
    () => page?.evaluate((code) => document.body.innerText.includes(code), NORTHSHIRE.services.libreview?.code ?? ''),
    'the other clinic’s code',
  );
  expect(await page?.evaluate((code) => document.body.innerText.includes(code), LONG)).toBe(false);
  expect(Object.keys(await stored(driver))).toEqual(Object.keys(before));
  expect(await logEntries(driver)).toEqual([]);
});

it('in a private window there is no way to a page that would open outside of it', async () => {
  const popup = await driver.openPopup(await driver.privatePage('about:blank'));
  await popup.click('#phone-clarity');
  await says(popup, 'Letter by letter');
  const full = await popup.evaluate(() => document.querySelector('#phone-full') !== null);
  // Chromium shows no page of an extension in a private window, but would open it in a usual one.
  expect(full).toBe(browserName() === 'firefox');
  if (!full) await says(popup, paper['paper.notPrivate']);
});
