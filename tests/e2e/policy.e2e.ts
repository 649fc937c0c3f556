/** What an organisation sets, as each browser delivers it: used without a question, or no code at all. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  boxHolds,
  boxValue,
  chooseGgc,
  enterOwn,
  hintSays,
  logged,
  openAtBox,
  says,
  store,
  stored,
  tell,
} from './popup-setup.ts';
import { browserName, suite } from './suite.ts';

const { driver, net, reset } = await suite();

const WARD = {
  format: 'sharing-setup/clinic@1',
  id: 'ward-7',
  name: 'Ward 7 Children’s Diabetes',
  country: 'GB',
  contact: { phone: '0141 496 0000', website: 'https://example.org/' },
  services: {
    clarity: { code: 'testclin1', shownAs: "Northshire Children's Diabetes Team", checkedOn: '2026-11-20' },
    libreview: { code: '09646522' },
  },
  notes: { general: 'Ask at the desk.' },
};

// Chromium reads managed settings from one system folder only, which a person without root can't write.
let notAllowed: string | null = null;
beforeAll(async () => {
  await driver.setManaged(null).catch((error: Error) => {
    notAllowed = error.message;
  });
});
beforeEach(async (test) => {
  if (notAllowed) test.skip(notAllowed);
  await reset();
});
afterAll(async () => {
  if (!notAllowed) await driver.setManaged(null);
  expect(net.refused).toEqual([]);
});

/** A look long enough for a code to have gone in: our script has the answer, and the popup says what it came to. */
async function stateOf(page: Page, state: string): Promise<void> {
  const popup = await driver.openPopup(page);
  await popup.waitFor((wanted: string) => document.querySelector('.tab')?.getAttribute('data-state') === wanted, state);
  await popup.close();
}

it('a pinned clinic with defaultClinic is used without any click, and says who set it', async () => {
  await driver.setManaged({ clinics: [WARD], defaultClinic: 'ward-7' });
  const page = await openAtBox('L2');
  await boxHolds(page, 'L2', '09646522');
  await hintSays(page, WARD.name);
  await hintSays(page, 'Set by your organisation');
  await logged(driver, { outcome: 'filled', how: 'auto', clinic: 'ward-7', provenance: 'managed' });
  const popup = await driver.openPopup(page);
  await says(popup, WARD.name);
  await says(popup, 'Set by your organisation');
  expect(await popup.evaluate(() => document.querySelector('#remove, #confirm-yes'))).toBeNull();
  const clarity = await popup.evaluate(() => document.querySelector('[data-service="clarity"] code')?.textContent);
  expect(clarity).toBe('testclin1');
});

it('arrives whole, nested objects and all', async () => {
  // setManaged waits until the extension reads exactly this; a key that the browser dropped would be missing.
  await driver.setManaged({
    clinics: [WARD, { ...WARD, id: 'ward-8', services: {} }],
    defaultClinic: 'ward-8',
    prefill: 'ask',
    lockClinics: true,
    services: ['clarity'],
    wardMode: false,
    idleResetMinutes: 10,
    log: 'full',
    logRetentionDays: 30,
    language: 'en',
    uncheckedLanguages: true,
    showWelcome: false,
  });
  const view = await tell<{ clinic: { profile: object }; locked: boolean; broken: unknown }>(driver, {
    type: 'ui:view',
    private: false,
  });
  expect(view.broken).toBeNull();
  expect(view.locked).toBe(true);
  expect(view.clinic.profile).toEqual({ ...WARD, id: 'ward-8', services: {} });
});

it('prefill “ask” waits for a click, and a person can’t change it', async () => {
  await driver.setManaged({ clinics: [WARD], defaultClinic: 'ward-7', prefill: 'ask' });
  const page = await openAtBox('L2');
  const popup = await driver.openPopup(page);
  await popup.waitFor(() => document.querySelector('#tab-fill') !== null);
  expect(await boxValue(page, 'L2')).toBe('');
  expect(await popup.evaluate(() => (document.querySelector('#prefill') as HTMLInputElement).disabled)).toBe(true);
  await popup.click('#tab-fill');
  await boxHolds(page, 'L2', '09646522');
});

it('services: what is not in the list is off, the rest is on', async () => {
  await driver.setManaged({ clinics: [WARD], defaultClinic: 'ward-7', services: ['clarity'] });
  const off = await openAtBox('L2');
  await stateOf(off, 'silent');
  expect(await boxValue(off, 'L2')).toBe('');
  const on = await openAtBox('C1');
  await boxHolds(on, 'C1', 'testclin1');
});

it('lockClinics hides adding a clinic, and ignores one that is stored', async () => {
  await enterOwn(driver);
  await driver.setManaged({ clinics: [WARD], defaultClinic: 'ward-7', lockClinics: true });
  const page = await openAtBox('L2');
  await boxHolds(page, 'L2', '09646522');
  await hintSays(page, WARD.name);
  const popup = await driver.openPopup(page);
  await popup.click('#change');
  await popup.waitFor(() => document.querySelector('[data-clinic="ward-7"]') !== null);
  expect(await popup.evaluate(() => document.querySelector('#not-here, [data-clinic^="own-"]'))).toBeNull();
  expect(await tell(driver, { type: 'ui:add-clinic', private: false, name: 'X', codes: {} })).toEqual({
    ok: false,
    reason: 'locked',
  });
});

describe('a broken policy gives no code anywhere, not even a person’s own', () => {
  const withCode = (code: unknown) => ({
    clinics: [{ ...WARD, services: { libreview: { code } } }],
    defaultClinic: 'ward-7',
  });
  // Chromium drops a whole key in which one value has another type than the shipped schema says, and tells nobody:
  // what is left of that policy names a clinic that is not there.
  const dropped = browserName() === 'chromium';
  it.each<[problem: string, policy: string, settings: object, arrives?: object | undefined]>([
    ['prefill', 'an unknown prefill', { clinics: [WARD], defaultClinic: 'ward-7', prefill: 'sometimes' }],
    ['defaultClinic', 'a default that names no clinic', { clinics: [WARD], defaultClinic: 'ward-9' }],
    ['lockClinics', 'a lock without any clinic', { lockClinics: true }],
    ['clinics.0.services.libreview.code', 'a code with a blank inside', withCode('0964 6522')],
    ['clinics.0.note', 'an unknown key', { clinics: [{ ...WARD, note: 'x' }], defaultClinic: 'ward-7' }],
    [
      dropped ? 'defaultClinic' : 'clinics.0.services.libreview.code',
      'a number in place of a code',
      withCode(9646522),
      dropped ? { defaultClinic: 'ward-7' } : undefined,
    ],
  ])('%s is named: %s', async (key, _policy, settings, arrives) => {
    await enterOwn(driver);
    await driver.setManaged(settings, arrives ? { expect: arrives } : {});
    const page = await openAtBox('L2');
    await hintSays(page, 'The settings of your organisation have a problem');
    expect(await boxValue(page, 'L2')).toBe('');
    const popup = await driver.openPopup(page);
    await popup.waitFor(() => document.querySelector('#broken') !== null);
    const notice = await popup.evaluate(() => (document.querySelector('#broken') as HTMLElement).innerText);
    expect(notice).toContain(key);
    expect(await popup.evaluate(() => document.querySelector('[data-service], [data-clinic], #tab-fill'))).toBeNull();
    const text = await popup.text();
    for (const code of ['09646522', 'ukroyhosc', 'GGCKIDS7', 'testclin1']) expect(text).not.toContain(code);
    expect(await boxValue(page, 'L2')).toBe('');
  });
});

it('a policy that changes or goes while a page is open is picked up (Firefox reads it once a load)', async (test) => {
  if (browserName() === 'firefox') test.skip('Firefox reads managed settings at the add-on’s start only');
  await driver.setManaged({ clinics: [WARD], defaultClinic: 'ward-7', prefill: 'ask' });
  const page = await openAtBox('L2');
  await stateOf(page, 'ask');
  await driver.setManaged({ clinics: [WARD], defaultClinic: 'ward-7' });
  await boxHolds(page, 'L2', '09646522');
  await driver.setManaged({ clinics: [{ ...WARD, services: {} }], defaultClinic: 'ward-7' });
  await stateOf(page, 'mismatch');
  expect((await stored(driver)).policySeen).toBe(true);
});

describe('a policy that was seen here before and has not come', () => {
  const sinceStart = (ms: number) => store(driver, { startedAt: Date.now() - ms }, 'session');

  it('is waited for: nothing goes in until 10 s are over, and then only after a click', async () => {
    await driver.setManaged(null);
    await enterOwn(driver);
    await store(driver, { policySeen: true });
    await sinceStart(0);
    const page = await openAtBox('L2');
    await stateOf(page, 'waiting');
    expect(await boxValue(page, 'L2')).toBe('');

    await sinceStart(9_500);
    await hintSays(page, 'The settings of your organisation have not arrived');
    expect(await boxValue(page, 'L2')).toBe('');
    const popup = await driver.openPopup(page);
    await says(popup, 'The settings of your organisation have not arrived');
    await popup.click('#tab-fill');
    await boxHolds(page, 'L2', '09646522');
  });

  it('elsewhere there is no wait', async () => {
    await driver.setManaged(null);
    await chooseGgc(driver);
    await sinceStart(0);
    await boxHolds(await openAtBox('C1'), 'C1', 'ukroyhosc');
    expect((await stored(driver)).policySeen).toBeUndefined();
  });
});
