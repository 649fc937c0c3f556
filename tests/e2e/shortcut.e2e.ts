/** The keyboard shortcut that opens the popup, by a real key. */
import { beforeAll, expect, it } from 'vitest';
import { chooseGgc } from './popup-setup.ts';
import { browserName, type Suite, suite } from './suite.ts';

let { driver, open, reset }: Suite = {} as Suite;

beforeAll(async () => {
  ({ driver, open, reset } = await suite());
  await reset();
});

it('Alt+Shift+S opens the popup with the code in view', async (test) => {
  if (browserName() === 'chromium') return test.skip('keys sent over DevTools reach no shortcut of the browser');
  await chooseGgc(driver);
  const popup = await driver.openPopup(await open('G2'), { shortcut: 'S' });
  await popup.waitFor(() => document.querySelector('[data-service="clarity"] code') !== null);
  expect(await popup.text()).toContain('ukroyhosc');
});
