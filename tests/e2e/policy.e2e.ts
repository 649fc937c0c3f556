/** What an organisation sets, as each browser delivers it: used without a question, or no code at all. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { aboutSays } from './about-page.ts';
import { forManaged, WARD } from './policy-setup.ts';
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
import { thinned } from './thinned.ts';

const of = await suite();
const { driver } = of;
const { managed, asFound } = forManaged(of);

beforeEach(managed);
afterAll(asFound);

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
  await popup.waitFor(() => document.querySelector('#prefill') !== null);
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

describe('a broken policy gives no code anywhere, not even a person’s own', () => {
  const withCode = (code: unknown) => ({
    clinics: [{ ...WARD, services: { libreview: { code } } }],
    defaultClinic: 'ward-7',
  });
  // Chromium drops a whole key in which one value has another type than the shipped schema says, and tells nobody:
  // what is left of that policy names a clinic that is not there.
  const dropped = browserName() === 'chromium';
  it.each<[problem: string, policy: string, settings: object, arrives?: object | undefined]>(
    thinned(
      [
        ['prefill', 'an unknown prefill', { clinics: [WARD], defaultClinic: 'ward-7', prefill: 'sometimes' }],
        ['defaultClinic', 'a default that names no clinic', { clinics: [WARD], defaultClinic: 'ward-9' }],
        ['lockClinics', 'a lock without any clinic', { lockClinics: true }],
        ['clinics.0.services.libreview.code', 'a code with a blank inside', withCode('0964 6522')],
        ['clinics.0.id', 'an id with a capital letter', { clinics: [{ ...WARD, id: 'Ward-7' }], prefill: 'auto' }],
        ['clinics.0.note', 'an unknown key', { clinics: [{ ...WARD, note: 'x' }], defaultClinic: 'ward-7' }],
        [
          dropped ? 'defaultClinic' : 'clinics.0.services.libreview.code',
          'a number in place of a code',
          withCode(9646522),
          dropped ? { defaultClinic: 'ward-7' } : undefined,
        ],
      ],
      3,
      3,
    ),
  )('%s is named: %s', async (key, _policy, settings, arrives) => {
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

    const about = await aboutSays(await driver.extensionPage('/options.html#/about'), 'so no code is used');
    expect(about).toMatch(new RegExp(`^- ${key.replaceAll('.', '\\.')} \\w.*\\.$`, 'm'));
    expect(about).toContain(`- Keys that arrived: ${Object.keys(arrives ?? settings).join(', ')}\n`);
    for (const code of ['0964', 'ukroyhosc', 'GGCKIDS7', 'testclin1']) expect(about).not.toContain(code);
  });
});

it('a policy that changes while a page is open is picked up, in Firefox with the extension’s next start', async () => {
  await driver.setManaged({ clinics: [WARD], defaultClinic: 'ward-7', prefill: 'ask' });
  const page = await openAtBox('L2');
  await stateOf(page, 'ask');
  // In Firefox this starts the extension anew, with the page open: nothing else makes Firefox read the settings again.
  await driver.setManaged({ clinics: [WARD], defaultClinic: 'ward-7' });
  await boxHolds(page, 'L2', '09646522');
  expect((await stored(driver)).policySeen).toBe(true);
  if (driver.name === 'firefox') return;
  await driver.setManaged({ clinics: [{ ...WARD, services: {} }], defaultClinic: 'ward-7' });
  await stateOf(page, 'mismatch');
});

describe('a policy that was seen here before and has not come', () => {
  const sinceStart = (ms: number) => store(driver, { startedAt: Date.now() - ms }, 'session');

  it('is waited for: nothing goes in until 10 s are over, and then only after a click', async () => {
    await driver.setManaged(null);
    await enterOwn(driver);
    await store(driver, { policySeen: true });
    await sinceStart(0);
    const page = await openAtBox('L2');
    // Again, so that the wait is not over before the page is looked at, however long it took to open.
    await sinceStart(0);
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
