/**
 * The background ended at every awkward moment of a visit: what was acknowledged stays, what was not is sent again,
 * and nothing is written twice.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pageById } from '../sites/registry.ts';
import { until } from './drivers/poll.ts';
import { boxHolds, clickNamed, enterOwn, logEntries, logged, says, stored, tell } from './popup-setup.ts';
import { suite } from './suite.ts';
import { thinned } from './thinned.ts';

const { driver, net, open, reset } = await suite();
const { box, button } = pageById('L2') as { box: string; button: string };
const TAB = pageById('L2').steps[0]?.click as string;
const CODE = '09646522';
const WHOLE_VISIT = ['found', 'filled', 'submitted', 'linked'];

beforeAll(reset);
beforeEach(async () => {
  await driver.closePages();
  if (!(await stored(driver)).settings) await enterOwn(driver);
});
afterAll(() => expect(net.refused).toEqual([]));

/** The page up to the moment before its box is there. */
async function before(): Promise<Page> {
  const page = await open('L2');
  await page.waitForSelector(TAB, { visible: true });
  return page;
}

/** What the log gained since; once that is a whole visit. */
async function visitSince(ids: ReadonlySet<string>) {
  const fresh = async () => (await logEntries(driver)).filter(({ id }) => !ids.has(id));
  await until(
    async () => (await fresh()).length >= WHOLE_VISIT.length,
    async () => `a whole visit in the log; it has ${JSON.stringify((await fresh()).map(({ outcome }) => outcome))}`,
  );
  return fresh();
}

/** Ends the background some milliseconds after something was begun: the moments in between can't be waited for. */
async function killDuring(begin: () => Promise<unknown>, ms: number): Promise<void> {
  const began = begin();
  await new Promise((resolve) => setTimeout(resolve, ms));
  await driver.killBackground();
  await began;
}

type Moment = readonly [name: string, steps: { toBox?: number; filled?: boolean; press?: number; after?: boolean }];

const moments = thinned<Moment>(
  [
    ['right before the box appears', { toBox: 0 }],
    ['10 ms after the press that brings the box', { toBox: 10 }],
    ['90 ms after it', { toBox: 90 }],
    ['after the fill, before the press', { filled: true }],
    ['with the press', { press: 0 }],
    ['5 ms after the press', { press: 5 }],
    ['60 ms after the press', { press: 60 }],
    ['after the answer', { after: true }],
    ['at each of these moments', { toBox: 25, filled: true, press: 10, after: true }],
  ],
  2,
);

it.each(moments)('killed %s: the visit is in the log once, whole', async (_name, { toBox, filled, press, after }) => {
  const ids = new Set((await logEntries(driver)).map(({ id }) => id));
  const page = await before();
  const show = () => driver.click(page, TAB);
  await (toBox === undefined ? show() : killDuring(show, toBox));
  await page.waitForSelector(box);
  await boxHolds(page, 'L2', CODE);
  if (filled) await driver.killBackground();
  const send = () => driver.click(page, button);
  await (press === undefined ? send() : killDuring(send, press));
  await page.waitForFunction((code) => document.body.innerText.includes(code), {}, CODE);
  if (after) await driver.killBackground();

  const entries = await visitSince(ids);
  expect(entries.map(({ outcome }) => outcome)).toEqual(WHOLE_VISIT);
  expect(new Set(entries.map(({ visit }) => visit)).size).toBe(1);
  const whose = { service: 'libreview', clinic: 'own-our-own-clinic', provenance: 'entered' };
  expect(entries).toEqual(WHOLE_VISIT.map(() => expect.objectContaining(whose)));
  expect(entries.at(-1)).toMatchObject({ seenBy: 'page' });
});

it('what was acknowledged before is still there, once each, after all of that', async () => {
  const entries = await logEntries(driver);
  const lines = entries.map(({ visit, outcome }) => `${visit} ${outcome}`);
  expect(lines).toHaveLength(new Set(lines).size);
  expect(lines).toHaveLength(moments.length * WHOLE_VISIT.length);
});

it('an acknowledged entry survives a kill right after the acknowledgement; sending it again writes nothing new', async () => {
  await reset();
  const entry = {
    id: crypto.randomUUID(),
    time: Date.now(),
    service: 'clarity',
    clinic: 'ggc-children',
    provenance: 'bundled',
    outcome: 'copied',
    how: 'copy',
    seenBy: null,
    visit: crypto.randomUUID(),
  };
  const message = { type: 'ui:copied', private: false, entry };
  expect(await tell(driver, message)).toEqual({ stored: true });
  await driver.killBackground();
  expect(await logEntries(driver)).toEqual([entry]);
  expect(await tell(driver, message)).toEqual({ stored: true });
  expect(await logEntries(driver)).toEqual([entry]);
});

it.each([0, 10])('killed %i ms after a copy in the popup: the copy is in the log once', async (ms) => {
  await reset();
  await enterOwn(driver);
  const popup = await driver.openPopup(await open('G2'));
  await says(popup, CODE);
  await killDuring(() => clickNamed(popup, 'Copy the Practice ID for LibreView'), ms);
  await says(popup, `Copied: ${CODE}`);
  await logged(driver, { outcome: 'copied', service: 'libreview' });
  expect(await logEntries(driver)).toHaveLength(1);
});

it('the popup opens and a choice is kept though the background was ended just before', async () => {
  await reset();
  const popup = await driver.openPopup(await open('G2'));
  await popup.waitFor(() => document.querySelector('[data-clinic]') !== null);
  await driver.killBackground();
  await popup.click('[data-clinic="ggc-children"]');
  await popup.waitFor(() => document.querySelector('#confirm-yes') !== null);
  expect((await stored(driver)).settings).toMatchObject({ choice: { clinic: 'ggc-children' } });
});
