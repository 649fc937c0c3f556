/** The popup at home: choosing, confirming and entering a clinic, with real clicks and keys in the real popup. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { pages } from '../../utils/i18n/en/pages.ts';
import {
  boxHolds,
  boxValue,
  chooseGgc,
  clickNamed,
  enterOwn,
  GGC,
  hintSays,
  logged,
  openAtBox,
  says,
  stored,
  typeInto,
  typeTwice,
} from './popup-setup.ts';
import { suite } from './suite.ts';
import { itInFull } from './thinned.ts';

const { driver, net, open, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

const settings = async () => (await stored(driver)).settings as Record<string, unknown> | undefined;
const clinicName = () => document.querySelector('.clinic .clinic-name')?.textContent;

it('a family chooses and confirms its clinic, and types a code that the team gave', async () => {
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelectorAll('.choices button').length > 0);
  const choices = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.choices button')].map((each) => each.innerText),
  );
  expect(choices).toEqual([GGC.name, 'My clinic is not here']);
  expect(
    await popup.evaluate(() => document.querySelectorAll('[data-service], [aria-pressed], .choices :checked').length),
  ).toBe(0);
  expect(await settings()).toBeUndefined();

  await popup.click(`[data-clinic="${GGC.id}"]`);
  await popup.waitFor(() => document.querySelector('#confirm-yes') !== null);
  const asked = await popup.evaluate(() => (document.querySelector('.confirm') as HTMLElement).innerText);
  expect(asked).toContain(GGC.name);
  expect(asked).toContain('United Kingdom');
  expect(asked).toContain('Comes with Sharing Setup');
  expect(asked).toContain(GGC.clarity);
  expect(asked).toContain('FAQ - Sharing Data');
  expect(asked.match(/No code/g)).toHaveLength(2);
  expect(await settings()).toMatchObject({ choice: { clinic: GGC.id }, confirmed: [] });

  await clickNamed(popup, 'Yes, this is my clinic');
  await popup.waitFor(() => document.querySelectorAll('[data-service]').length === 3);
  const card = (service: string) =>
    popup.evaluate(
      (of: string) => (document.querySelector(`[data-service="${of}"]`) as HTMLElement).innerText,
      service,
    );
  for (const service of ['glooko', 'libreview']) expect(await card(service)).toMatch(/no code yet.*ask/i);
  expect(await card('clarity')).toContain(GGC.clarity);
  expect(await settings()).toMatchObject({ confirmed: [expect.stringMatching(/^[\da-f]{64}$/)] });

  await clickNamed(popup, pages['popup.typeCode'], '[data-service="glooko"]');
  await typeTwice(popup, 'glooko', 'GGCKIDS7');
  await clickNamed(popup, 'Use this code');
  await popup.waitFor(() =>
    (document.querySelector('[data-service="glooko"]') as HTMLElement).innerText.includes('Entered on'),
  );
  await popup.close();
  const page = await openAtBox('G3');
  await boxHolds(page, 'G3', 'GGCKIDS7');
  await hintSays(page, 'Entered on this computer');
  await logged(driver, { service: 'glooko', outcome: 'filled', how: 'auto', clinic: GGC.id, provenance: 'entered' });
});

itInFull('“No, choose again” goes back to the list, and nothing is confirmed', async () => {
  const popup = await driver.openPopup(await open('G2'));
  await popup.click(`[data-clinic="${GGC.id}"]`);
  await popup.click('#confirm-no');
  await popup.waitFor(() => document.querySelector('.choices') !== null);
  expect(await settings()).toMatchObject({ confirmed: [] });
});

it('a family enters its own clinic, changes to another and back, and removes its own', async () => {
  const popup = await driver.openPopup(await open('G2'));
  await popup.click('#not-here');
  await typeInto(popup, '#clinic-name', 'Hafan y Môr');
  await typeTwice(popup, 'libreview', '09646522');
  await clickNamed(popup, 'Add this clinic');
  await popup.waitFor(clinicName);
  expect(await popup.evaluate(clinicName)).toBe('Hafan y Môr');
  await says(popup, 'Entered on this computer');
  expect(await settings()).toMatchObject({
    clinics: [
      { provenance: 'entered', profile: { name: 'Hafan y Môr', services: { libreview: { code: '09646522' } } } },
    ],
  });

  await popup.click('#change');
  await popup.click(`[data-clinic="${GGC.id}"]`);
  await popup.click('#confirm-yes');
  await popup.waitFor((name: string) => document.querySelector('.clinic .clinic-name')?.textContent === name, GGC.name);
  expect(await popup.evaluate(() => document.querySelector('#remove'))).toBeNull();

  await popup.click('#change');
  await popup.click('[data-clinic^="own-"]');
  await popup.click('#remove');
  await popup.waitFor(() => document.querySelector('.choices') !== null);
  await says(popup, 'Hafan y Môr was removed');
  expect(await popup.evaluate(() => document.querySelectorAll('.choices button').length)).toBe(2);
  expect(await settings()).toMatchObject({ clinics: [], choice: null });
});

it('a clinic of the family’s own is used on the practice page', async () => {
  await enterOwn(driver);
  const page = await openAtBox('L2');
  await boxHolds(page, 'L2', '09646522');
  await hintSays(page, 'Our own clinic');
});

it('all of it works by keyboard alone: choose, confirm, type a code, copy it', async () => {
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelector('.choices button') !== null);
  const focused = () =>
    popup.evaluate(() => {
      const at = document.activeElement as HTMLElement;
      return at.id || at.getAttribute('aria-label') || at.innerText.trim();
    });
  /** Tab until the focus is on what is called so; a person would do the same. */
  const tabTo = async (name: string) => {
    for (let step = 0; step < 30; step += 1) {
      if ((await focused()) === name) return;
      await popup.press('Tab');
    }
    throw new Error(`Tab never came to “${name}”; it is on “${await focused()}”`);
  };
  await tabTo(GGC.name);
  await popup.press('Enter');
  await popup.waitFor(() => document.activeElement?.id === 'confirm');
  await tabTo('confirm-yes');
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('[data-service]') !== null);
  await tabTo(pages['popup.typeCode']);
  await popup.press('Space');
  await popup.waitFor(() => document.querySelector('#code-glooko-first') !== null);
  await tabTo('code-glooko-first');
  await popup.type('GGCKIDS7');
  await popup.press('Tab');
  expect(await focused()).toBe('code-glooko-again');
  await popup.type('GGCKIDS7');
  await popup.press('Enter');
  await popup.waitFor(() => document.querySelector('[data-service="glooko"] code')?.textContent === 'GGCKIDS7');
  await driver.setClipboard('something else');
  await tabTo('Copy the ProConnect code for Glooko');
  await popup.press('Enter');
  await says(popup, 'Copied: GGCKIDS7');
  expect(await driver.clipboard()).toBe('GGCKIDS7');
});

itInFull('the keyboard’s focus is never lost: after each step it is on what the step brought', async () => {
  const popup = await driver.openPopup(await open('G2'));
  const focusInMain = () => document.activeElement !== null && document.activeElement !== document.body;
  await popup.click(`[data-clinic="${GGC.id}"]`);
  await popup.waitFor(focusInMain);
  await popup.click('#confirm-yes');
  await popup.waitFor(() => document.querySelector('[data-service]') !== null);
  await popup.waitFor(focusInMain);
  await clickNamed(popup, pages['popup.typeCode'], '[data-service="glooko"]');
  await popup.waitFor(() => document.activeElement?.id === 'code-glooko-first');
});

it('what happened last is said for each service, newest first', async () => {
  await chooseGgc(driver);
  const page = await openAtBox('C1');
  await boxHolds(page, 'C1', GGC.clarity);
  await logged(driver, { service: 'clarity', outcome: 'filled' });
  const popup = await driver.openPopup(page);
  const last = (service: string) => document.querySelector(`[data-service="${service}"] .last`)?.textContent ?? '';
  await popup.waitFor(
    () => document.querySelector('[data-service="clarity"] .last')?.textContent?.startsWith('Code put in') ?? false,
  );
  expect(await popup.evaluate(last, 'clarity')).toContain('Not linked yet');
  const state = (service: string) =>
    document.querySelector(`[data-service="${service}"] [data-task-state]`)?.textContent;
  for (const other of ['glooko', 'libreview'])
    expect([await popup.evaluate(last, other), await popup.evaluate(state, other)]).toEqual(['', 'Not started']);
  await popup.click('#tab-undo');
  await logged(driver, { outcome: 'undone' });
  expect(await boxValue(page, 'C1')).toBe('');
  await popup.close();
  const again = await driver.openPopup(page);
  await says(again, 'Code taken out again');
});

itInFull(
  'the switches: off everywhere and off here stop fill and hint on a page, and on brings them back',
  async () => {
    await enterOwn(driver);
    for (const [selector, wanted] of [
      ['#on-everywhere', { everywhere: true, sites: [] }],
      ['#on-site', { everywhere: false, sites: ['libreview'] }],
    ] as const) {
      const page = await openAtBox('L2');
      await boxHolds(page, 'L2', '09646522');
      const popup = await driver.openPopup(page);
      await popup.click(selector);
      await popup.waitFor(() => document.querySelector('.tab')?.getAttribute('data-state') === 'silent');
      expect((await settings())?.off).toEqual(wanted);
      await popup.close();
      const off = await openAtBox('L2');
      const offPopup = await driver.openPopup(off);
      await offPopup.waitFor(() => document.querySelector('.tab')?.getAttribute('data-state') === 'silent');
      expect(await off.$eval('#myPractices-practiceId-input', (box) => (box as HTMLInputElement).value)).toBe('');
      await offPopup.click(selector);
      await offPopup.close();
      await boxHolds(off, 'L2', '09646522');
      await driver.closePages();
    }
  },
);
