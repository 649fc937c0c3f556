/** The popup's line about the current tab: every state it can name, and what can be done about it from there. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Popup } from './drivers/index.ts';
import { boxHolds, boxValue, chooseGgc, enterOwn, logged, openAtBox, says, tell } from './popup-setup.ts';
import { browserName, suite } from './suite.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver, net, open, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

/** Waits until the tab's line is in this state. */
const inState = (popup: Popup, state: string) =>
  popup.waitFor((wanted: string) => document.querySelector('.tab')?.getAttribute('data-state') === wanted, state);
const shows = (popup: Popup, selector: string) =>
  popup.evaluate((wanted: string) => document.querySelector(wanted) !== null, selector);

it.each(thinned(['M1', 'X1'], 2))('not a supported site: %s', async (id) => {
  await chooseGgc(driver);
  const popup = await driver.openPopup(await open(id));
  await says(popup, 'This is not a page of Glooko, Clarity or LibreView');
  expect(await shows(popup, '#tab-fill, #tab-undo, #reload, [data-access], #on-site')).toBe(false);
});

it.each(thinned(['G1', 'L7'], 2))('signed out: %s', async (id) => {
  await chooseGgc(driver);
  const popup = await driver.openPopup(await open(id));
  await inState(popup, 'signed-out');
  await says(popup, 'Sign in');
  expect(await shows(popup, '#tab-fill, #tab-undo')).toBe(false);
});

it.each(thinned(['G2'], 2))('the box can’t be seen: %s', async (id) => {
  await enterOwn(driver);
  const popup = await driver.openPopup(await open(id));
  await inState(popup, 'looking');
  await says(popup, 'We cannot see the code box');
  expect(await shows(popup, '#tab-fill, #tab-undo')).toBe(false);
});

it('with “ask”: nothing happens until “Put in the code” in the popup; then Undo there takes it out', async () => {
  await enterOwn(driver);
  await tell(driver, { type: 'ui:prefill', private: false, prefill: 'ask' });
  const page = await openAtBox('L2');
  const popup = await driver.openPopup(page);
  await inState(popup, 'ask');
  expect(await boxValue(page, 'L2')).toBe('');
  await popup.click('#tab-fill');
  await inState(popup, 'filled');
  await says(popup, 'Our own clinic');
  await boxHolds(page, 'L2', '09646522');
  await logged(driver, { outcome: 'filled', how: 'click' });
  await popup.click('#tab-undo');
  await boxHolds(page, 'L2', '');
  await logged(driver, { outcome: 'undone' });
  await popup.waitFor(() => document.querySelector('#tab-fill') !== null);
});

itInFull('after an automatic fill the popup says so and its Undo restores the box', async () => {
  await enterOwn(driver);
  const page = await openAtBox('G3');
  await boxHolds(page, 'G3', 'GGCKIDS7');
  const popup = await driver.openPopup(page);
  await inState(popup, 'filled');
  await popup.click('#tab-undo');
  await boxHolds(page, 'G3', '');
});

it('a box of a service without a code: the popup says that there is none', async () => {
  await chooseGgc(driver);
  const page = await openAtBox('L2');
  const popup = await driver.openPopup(page);
  await inState(popup, 'advice');
  await says(popup, 'have no code for it');
  expect(await boxValue(page, 'L2')).toBe('');
});

itInFull('a box that holds text: the popup says that it was left alone', async () => {
  await enterOwn(driver);
  await tell(driver, { type: 'ui:off', private: false, where: 'everywhere', off: true });
  const page = await openAtBox('L2');
  await driver.click(page, '#myPractices-practiceId-input');
  await driver.type(page, 'my own');
  await tell(driver, { type: 'ui:off', private: false, where: 'everywhere', off: false });
  const popup = await driver.openPopup(page);
  await inState(popup, 'not-empty');
  expect(await shows(popup, '#tab-fill')).toBe(false);
  expect(await boxValue(page, 'L2')).toBe('my own');
});

it('on the host of another region the button names that region', async () => {
  await chooseGgc(driver);
  const page = await openAtBox('C6');
  const popup = await driver.openPopup(page);
  await inState(popup, 'ask');
  expect(await boxValue(page, 'C6')).toBe('');
  const words = await popup.evaluate(() => (document.querySelector('#tab-fill') as HTMLElement).innerText);
  expect(words).toContain('the United States');
  await popup.click('#tab-fill');
  await boxHolds(page, 'C6', 'ukroyhosc');
});

it('a tab that was open before the extension was loaded: the popup’s button reloads it, then it works', async (test) => {
  if (browserName() === 'firefox') return test.skip('Firefox puts the new script into open tabs by itself');
  await enterOwn(driver);
  const page = await open('L3');
  await driver.reloadExtension();
  await page.bringToFront();
  const popup = await driver.openPopup(page);
  await says(popup, 'Sharing Setup is not in this tab yet');
  await popup.click('#reload');
  await inState(popup, 'already');
});
