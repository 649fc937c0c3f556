/** A private window: everything works there, and nothing of it reaches the disk. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { pageById } from '../sites/registry.ts';
import {
  boxHolds,
  clickNamed,
  enterOwn,
  GGC,
  hintSays,
  logEntries,
  logged,
  openAtBox,
  says,
  stored,
} from './popup-setup.ts';
import { suite } from './suite.ts';

const { driver, net, reset } = await suite();
const privately = { open: (url: string) => driver.privatePage(url) };

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

it('with the clinic of the usual window the code goes in and the page’s answer is seen, but nothing is logged', async () => {
  await enterOwn(driver);
  const before = await stored(driver);
  const page = await openAtBox('L2', privately);
  await boxHolds(page, 'L2', '09646522');
  await driver.click(page, pageById('L2').button as string);
  await hintSays(page, 'The page says that the clinic is linked');
  const popup = await driver.openPopup(page);
  await says(popup, 'This is a private window');
  await driver.setClipboard('something else');
  await clickNamed(popup, 'Copy the Practice ID for LibreView');
  await says(popup, 'Copied: 09646522');
  expect(await driver.clipboard()).toBe('09646522');
  expect(await logEntries(driver)).toEqual([]);
  expect(await stored(driver)).toEqual(before);
});

it('a clinic that is chosen there is used there and is not stored', async () => {
  const page = await openAtBox('C1', privately);
  const popup = await driver.openPopup(page);
  await says(popup, 'This is a private window');
  await popup.click(`[data-clinic="${GGC.id}"]`);
  await popup.click('#confirm-yes');
  await popup.waitFor(() => document.querySelector('[data-service]') !== null);
  await popup.close();
  expect((await stored(driver)).settings).toBeUndefined();
  const again = await openAtBox('C1', privately);
  await boxHolds(again, 'C1', GGC.clarity);
  expect(await logEntries(driver)).toEqual([]);
  expect(await stored(driver)).toEqual({});

  // A new tab opens in the window in front, so the private one has to go first.
  await driver.closePages();
  const usual = await openAtBox('C1');
  await hintSays(usual, 'choose your clinic');
});

it('the same visit in a usual window beside it is logged, and only that', async () => {
  await enterOwn(driver);
  const usual = await openAtBox('L2');
  await boxHolds(usual, 'L2', '09646522');
  const { visit } = await logged(driver, { outcome: 'filled' });
  const page = await openAtBox('L2', privately);
  await boxHolds(page, 'L2', '09646522');
  await driver.click(page, pageById('L2').button as string);
  await hintSays(page, 'The page says that the clinic is linked');
  expect((await logEntries(driver)).map((entry) => [entry.visit, entry.outcome])).toEqual([
    [visit, 'found'],
    [visit, 'filled'],
  ]);
});
