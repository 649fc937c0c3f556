/** Copying a code from the real popup with real input: exactly the code, said to eye and ear, and logged. */
import { afterAll, beforeEach, expect, it } from 'vitest';
import { spelled } from '../../utils/clinics/spelled.ts';
import { spelledText } from '../../utils/i18n/clinic-text.ts';
import { forms } from '../../utils/i18n/en/forms.ts';
import type { Popup } from './drivers/index.ts';
import { chooseGgc, clickNamed, enterOwn, logEntries, logged, OWN, says } from './popup-setup.ts';
import { suite } from './suite.ts';
import { itInFull, thinned } from './thinned.ts';

const { driver, net, open, reset } = await suite();

beforeEach(reset);
afterAll(() => expect(net.refused).toEqual([]));

const LABEL = {
  glooko: 'Copy the ProConnect code for Glooko',
  clarity: 'Copy the Clinic share code for Dexcom Clarity',
  libreview: 'Copy the Practice ID for LibreView',
} as const;
const SERVICES = ['glooko', 'clarity', 'libreview'] as const;

/** What a screen reader is told: the text of the live region, which was on the page before its text came. */
const spoken = () => document.querySelector('[role="status"]')?.textContent ?? '';

async function tabTo(popup: Popup, label: string): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    if ((await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))) === label) return;
    await popup.press('Tab');
  }
  throw new Error(`Tab never came to “${label}”`);
}

it('by mouse: each service’s code, exactly, one after the other', async () => {
  await enterOwn(driver);
  const popup = await driver.openPopup(await open('G2'));
  for (const service of SERVICES) {
    const code = OWN.codes[service];
    await driver.setClipboard(`not ${service}`);
    expect(await driver.clipboard()).toBe(`not ${service}`);
    await clickNamed(popup, LABEL[service]);
    await popup.waitFor(
      (text: string) => document.querySelector('[role="status"]')?.textContent === text,
      `Copied: ${code}`,
    );
    expect(await driver.clipboard()).toBe(code);
    const seen = (of: string) => (document.querySelector(`[data-service="${of}"] .done`) as HTMLElement)?.innerText;
    expect(await popup.evaluate(seen, service)).toBe(`Copied: ${code}`);
    const entry = await logged(driver, { service, outcome: 'copied' });
    expect(entry).toMatchObject({ how: 'copy', provenance: 'entered', seenBy: null });
  }
  expect(await logEntries(driver)).toHaveLength(3);
  await says(popup, 'Code copied');
});

it.each(thinned(['Enter', 'Space'], 2))(
  'by keyboard with %s: the same, and the focus stays on the button',
  async (key) => {
    await chooseGgc(driver);
    await driver.setClipboard('something else');
    const popup = await driver.openPopup(await open('G2'));
    await popup.waitFor(() => document.querySelector('[data-service]') !== null);
    await tabTo(popup, LABEL.clarity);
    await popup.press(key);
    await popup.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Copied: ukroyhosc');
    expect(await driver.clipboard()).toBe('ukroyhosc');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(LABEL.clarity);
    await logged(driver, { service: 'clarity', outcome: 'copied', how: 'copy', provenance: 'bundled' });
  },
);

it('copying twice is said twice: the live region is emptied in between', async () => {
  await chooseGgc(driver);
  const popup = await driver.openPopup(await open('G2'));
  await clickNamed(popup, LABEL.clarity);
  await popup.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Copied: ukroyhosc');
  await popup.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const region = document.querySelector('[role="status"]') as HTMLElement;
    const options = { childList: true, characterData: true, subtree: true };
    new MutationObserver(() => heard.push(region.textContent ?? '')).observe(region, options);
  });
  await clickNamed(popup, LABEL.clarity);
  await popup.waitFor(() => (window as unknown as { heard: string[] }).heard.at(-1) === 'Copied: ukroyhosc');
  // Emptied twice is still empty: nothing is spoken of it.
  const heard = await popup.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard.filter((text, at) => text !== heard[at - 1])).toEqual(['', 'Copied: ukroyhosc']);
  expect(await popup.evaluate(spoken)).toBe('Copied: ukroyhosc');
});

itInFull('a code that is not there can’t be copied', async () => {
  await chooseGgc(driver);
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelector('[data-service]') !== null);
  const labels = () =>
    [...document.querySelectorAll('[data-service] .code-row [aria-label]')].map((each) =>
      each.getAttribute('aria-label'),
    );
  expect(await popup.evaluate(labels)).toEqual([LABEL.clarity]);
});

itInFull('spells a code out where a person asks for it', async () => {
  await chooseGgc(driver);
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelector('[data-service="clarity"] summary') !== null);
  expect(await popup.evaluate(() => document.querySelector('.spelled'))).toBeNull();
  await popup.click('[data-service="clarity"] summary');
  await says(popup, spelledText(spelled('ukroyhosc')));
});

it('where the browser does not let us: the code is marked, and each time the person is told what to do', async () => {
  await enterOwn(driver);
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelector('[data-service]') !== null);
  await popup.evaluate(() => {
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('not allowed')) });
  });
  for (const _time of ['once', 'and again']) {
    await popup.evaluate(() => {
      const status = document.querySelector('[role="status"]') as HTMLElement;
      status.dataset.heard = '';
      new MutationObserver(() => {
        status.dataset.heard = status.textContent ?? '';
      }).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await clickNamed(popup, LABEL.clarity);
    await popup.waitFor(
      (text: string) => (document.querySelector('[role="status"]') as HTMLElement).dataset.heard === text,
      forms['popup.copyFailed'],
    );
    expect(await popup.evaluate(() => `${getSelection()}`.trim())).toBe(OWN.codes.clarity);
    await says(popup, forms['popup.copyFailed']);
  }
});
