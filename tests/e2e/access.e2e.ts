/** A site to which the browser does not let the extension: nothing happens there, and the popup can ask. */
import { afterAll, afterEach, beforeEach, expect, it } from 'vitest';
import { boxHolds, boxValue, enterOwn, openAtBox, says } from './popup-setup.ts';
import { browserName, launchApart, suite } from './suite.ts';

const { driver, net, reset } = await suite();
const PATTERN = 'https://www.libreview.com/*';
const CODE = '09646522';

beforeEach(reset);
afterEach(() => driver.grantHost(PATTERN));
afterAll(() => expect(net.refused).toEqual([]));

const blocked = 'Your browser does not let us help on www.libreview.com';

it('the popup says so, and its button asks the browser for exactly these hosts in the click itself', async () => {
  await enterOwn(driver);
  await driver.revokeHost(PATTERN);
  const page = await openAtBox('L2');
  const popup = await driver.openPopup(page, { scriptWithheld: true });
  await says(popup, blocked);
  await popup.evaluate(() => {
    const seen: unknown[] = [];
    Object.assign(globalThis, { asked: seen });
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } }).chrome;
    permissions.request = (what: object) => {
      seen.push({ what, active: navigator.userActivation?.isActive ?? null });
      return Promise.resolve(false);
    };
  });
  await popup.click('[data-access="libreview"]');
  await popup.waitFor(() => (globalThis as unknown as { asked: unknown[] }).asked.length > 0);
  const asked = await popup.evaluate(() => (globalThis as unknown as { asked: unknown[] }).asked);
  expect(asked).toEqual([{ what: { origins: [PATTERN] }, active: true }]);
  await says(popup, blocked);
  await driver.grantHost(PATTERN);
  await popup.waitFor(() => document.querySelector('[data-access]') === null);
});

it('without access nothing goes into the box; with it, the next page is filled', async () => {
  await enterOwn(driver);
  await driver.revokeHost(PATTERN);
  const page = await openAtBox('L2');
  // Another service's page, whose script has access, is filled meanwhile: so the one without had the time, too.
  await boxHolds(await openAtBox('F-plain-glooko'), 'F-plain-glooko', 'GGCKIDS7');
  expect(await boxValue(page, 'L2')).toBe('');
  await driver.grantHost(PATTERN);
  const again = await openAtBox('L2');
  await boxHolds(again, 'L2', CODE);
});

it('the browser grants what the button asked for, and the page works after its reload (Firefox)', async (test) => {
  if (browserName() === 'chromium') return test.skip('Chromium asks in a window of its own that a test can’t press');
  // Firefox without its question, which is in the browser's own window: the answer is yes.
  const apart = await launchApart({
    hostAccess: false,
    prefs: { 'extensions.webextOptionalPermissionPrompts': false },
  });
  try {
    await enterOwn(apart);
    const page = await openAtBox('L2', { driver: apart });
    const popup = await apart.openPopup(page);
    await says(popup, blocked);
    await popup.click('[data-access="libreview"]');
    await popup.waitFor(() => document.querySelector('[data-access="libreview"]') === null);
    await popup.close();
    const again = await openAtBox('L2', { driver: apart });
    await boxHolds(again, 'L2', CODE);
  } finally {
    await apart.close();
  }
});
