/** The popup in the dark, and the real one: what looks.e2e.ts, which goes through the pages in a tab, can't see. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { tooWideIn, violations } from './axe.ts';
import { until } from './drivers/poll.ts';
import { chooseGgc } from './popup-setup.ts';
import { browserName, launchApart, suite } from './suite.ts';

const { driver, net, open, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

it('dark: other colours, and enough contrast by axe', async () => {
  // Firefox takes the wish for dark from its settings only, Chromium can be told for a page.
  const prefs = { 'layout.css.prefers-color-scheme.content-override': 0 };
  const apart = browserName() === 'firefox' ? await launchApart({ prefs }) : null;
  try {
    const dark = apart ?? driver;
    await chooseGgc(dark);
    const page = await dark.extensionPage('/popup.html');
    await page.setViewport({ width: 320, height: 800 });
    await page.waitForSelector('[data-service]');
    if (!apart) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    const brightness = () =>
      [getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color].map((colour) =>
        (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0),
      ) as [number, number];
    await until(async () => {
      const [paper, text] = await page.evaluate(brightness);
      return paper < text;
    }, 'the page to turn dark');
    expect(await violations(page)).toEqual([]);
  } finally {
    await apart?.close();
  }
});

it('the real popup: no bar across, nothing cut off', async () => {
  await chooseGgc(driver);
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelector('.tab')?.getAttribute('data-state') === 'looking');
  expect(await popup.evaluate(tooWideIn)).toEqual([]);
});
